/**
 * Serves pages on 127.0.0.1 and writes down every request. As a browser's proxy it stands for every host: what asks for
 * anything on any network comes here, is recorded and gets a page of ours or a refusal. Nothing goes further.
 */
import type { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TLSSocket } from 'node:tls';
import { DriverError } from './driver.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
};

/** A page that is made rather than stored. */
export interface MadePage {
  /** The whole of it, or its parts one after the other, each sent when it is there. */
  body: string | Uint8Array | (() => AsyncIterable<string>);
  /** Beside the type, which goes by the name's ending. */
  headers?: Readonly<Record<string, string>>;
}

export type MadePages = ReadonlyMap<string, string | MadePage>;

/** The first byte of a connection by TLS. https://www.rfc-editor.org/rfc/rfc8446#section-5.1 */
const TLS_HANDSHAKE = 0x16;

/** A key and its certificate, as PEM. */
export interface Identity {
  key: string;
  cert: string;
}

interface Options {
  /** The one file of the folder that is served. */
  only?: string;
  /** Pages that are made, by name. */
  made?: MadePages;
  /** Stands for https sites as well, where the browser takes any certificate; otherwise these are refused. */
  identity?: Identity;
}

export interface RecordedRequest {
  method: string;
  /** The whole address; of a refused https site `host:port`. */
  address: string;
  /** The header as it came, or null. */
  referrer: string | null;
}

export class RecordingServer {
  #requests: RecordedRequest[] = [];

  private constructor(
    private readonly server: Server,
    /** `127.0.0.1:port`, to serve from and to use as a proxy. */
    readonly host: string,
  ) {}

  /** Serves the files of a folder and the pages that were made. */
  static async start(folder: string, { only, made = new Map(), identity }: Options = {}): Promise<RecordingServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new DriverError('the server has no port');
    const recording = new RecordingServer(server, `127.0.0.1:${address.port}`);
    const tunnels = new WeakSet<Socket>();
    const note = ({ method = '', url = '', headers, socket }: IncomingMessage) => {
      const scheme = socket instanceof TLSSocket ? 'https' : 'http';
      const address = tunnels.has(socket) ? `${scheme}://${headers.host}${url}` : url;
      recording.#requests.push({ method, address, referrer: headers.referer ?? null });
    };
    server.on('request', (request, response) => {
      note(request);
      void respond(request, response, { folder, only, made });
    });
    server.on('connect', (request, socket) => {
      socket.on('error', () => socket.destroy());
      if (identity && socket instanceof Socket) {
        // The tunnel ends here: what is asked inside it is recorded as any request.
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        socket.once('data', (first: Buffer) => {
          socket.pause();
          socket.unshift(first);
          // A WebSocket without encryption goes through a tunnel as well.
          const inside = first[0] === TLS_HANDSHAKE ? secured(socket, identity) : socket;
          tunnels.add(inside);
          server.emit('connection', inside);
        });
        return;
      }
      note(request);
      socket.end('HTTP/1.1 502 No such host\r\n\r\n');
    });
    // A WebSocket: recorded, never opened.
    server.on('upgrade', (request, socket) => {
      note(request);
      socket.destroy();
    });
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      // Browsers open connections ahead and drop them: where nothing came, or only the end, nothing was asked.
      const isEnd = error.code === 'ECONNRESET' || (socket instanceof Socket && socket.bytesRead === 0);
      if (!isEnd) recording.#requests.push({ method: 'not HTTP', address: error.code ?? '', referrer: null });
      socket.destroy();
    });
    return recording;
  }

  /** The address of a page served here. */
  address(page: string): string {
    return `http://${this.host}/${page}`;
  }

  /** What was asked since the last call, oldest first: `GET http://…`, `CONNECT host:443`. */
  takeRequests(): string[] {
    return this.takeRecords().map(({ method, address }) => `${method} ${address}`);
  }

  /** The same in full. */
  takeRecords(): RecordedRequest[] {
    const taken = this.#requests;
    this.#requests = [];
    return taken;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}

function secured(socket: Socket, identity: Identity): TLSSocket {
  const tunnel = new TLSSocket(socket, { isServer: true, ...identity });
  tunnel.on('error', () => tunnel.destroy());
  return tunnel;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, only, made }: { folder: string; only: string | undefined; made: MadePages },
): Promise<void> {
  // A proxy is asked for a whole address, a server for a path.
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const name = normalize(decodeURIComponent(pathname)).slice(1);
  const isServed = only === undefined || name === only;
  const found = made.get(name) ?? (isServed ? await contentOf(join(folder, name)) : null);
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    return;
  }
  const { body, headers }: MadePage =
    typeof found === 'string' || found instanceof Uint8Array ? { body: found } : found;
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? TYPES['.html'],
    'cache-control': 'no-store',
    ...headers,
  });
  if (typeof body === 'function') await pipeline(Readable.from(body()), response).catch(ignoreLeft);
  else response.end(body);
}

/** The browser went elsewhere before the page was whole. */
function ignoreLeft(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

async function contentOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}
