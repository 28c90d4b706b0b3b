/**
 * Firefox's remote control, Marionette: `length:JSON` over a socket, the length in bytes; request
 * `[0, id, command, parameters]`, answer `[1, id, error, result]`. Knows the protocol, not what is asked with it.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { Buffer } from 'node:buffer';
import { connect, type Socket } from 'node:net';
import { DriverError, type Json } from './driver.ts';

interface Pending {
  command: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const COLON = 0x3a;

export class Marionette {
  #received: Buffer = Buffer.alloc(0);
  #nextId = 1;
  readonly #pending = new Map<number, Pending>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('error', (error) => this.#fail(error.message));
    socket.on('close', () => this.#fail('the connection ended'));
  }

  /** Throws where nobody listens yet, with the socket's own error. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect({ host: '127.0.0.1', port });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new Marionette(socket);
  }

  /** Throws a `DriverError` with Marionette's own error code and words. */
  send(command: string, parameters: { [key: string]: Json } = {}): Promise<unknown> {
    const id = this.#nextId++;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { command, resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString('latin1'));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString('utf8'));
      this.#received = this.#received.subarray(end);
      this.#settle(message);
    }
  }

  #settle(message: unknown): void {
    // The first message is a greeting, an object; every other one answers a request.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    if (error) pending.reject(new DriverError(`${pending.command}: ${error.error}: ${error.message}`));
    else pending.resolve(result);
  }

  #fail(reason: string): void {
    for (const { command, reject } of this.#pending.values()) reject(new DriverError(`${command}: ${reason}`));
    this.#pending.clear();
  }
}
