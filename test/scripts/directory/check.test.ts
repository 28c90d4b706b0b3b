/** The check of the directory against a server on this machine that does what the live web does. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkServices } from '../../../scripts/directory/check.ts';
import type { Finding } from '../../../scripts/directory/judge.ts';
import { refusalOf } from '../../../scripts/directory/visit.ts';
import { type KeptService, keptDirectory } from '../../../src/resources/index.ts';

const PAGE = `<!doctype html><title>Kindertelefon</title><script>var hidden = "Ráčte 900 202 010";</script>
<h1>Línea de ayuda a la infancia</h1><p>Llama al <b>900 20 20 10</b>, gratis.</p>`;
const NUMBERLESS = '<h1>Linea de Ayuda a la Infancia</h1><p>Welcome.</p>';
const CASINO = `<title>Best bonuses</title><p>${'Play the best games and win every day with our bonus. '.repeat(10)}</p>`;

let server: Server;
let port = 0;
let closedPort = 0;
let running = 0;
let mostRunning = 0;
let requests: IncomingMessage[] = [];
let arrivals: number[] = [];

const html = (response: ServerResponse, body: string, headers = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const redirect = (response: ServerResponse, location: string) =>
  response.writeHead(302, { location, 'set-cookie': 'visitor=1' }).end();

const ANSWERS: Record<string, (response: ServerResponse) => unknown> = {
  '/good': (response) => html(response, PAGE),
  '/latin': (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(PAGE, 'latin1')),
  '/numberless': (response) => html(response, NUMBERLESS),
  '/old': (response) => redirect(response, '/good'),
  '/left': (response) => redirect(response, `http://localhost:${port}/good`),
  '/loop': (response) => redirect(response, '/loop'),
  '/mail': (response) => redirect(response, 'mailto:help@service.example'),
  '/gone': (response) => response.writeHead(404).end('Not found'),
  '/broken': (response) => response.writeHead(503).end(),
  '/silent': () => undefined,
  '/dripping': (response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(PAGE);
    const more = () => {
      while (!response.destroyed && response.write('a'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/sold': (response) => html(response, `${PAGE}<p>This domain name is for sale.</p>`),
  '/taken': (response) => html(response, CASINO),
  '/stolen': (response) => redirect(response, `http://localhost:${port}/taken`),
  '/drawn': (response) => html(response, '<div id="app"></div><script>draw("Línea de ayuda a la infancia")</script>'),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    arrivals.push(performance.now());
    running++;
    mostRunning = Math.max(mostRunning, running);
    response.on('close', () => running--);
    // What is asked at the same time would be seen: nothing is answered at once.
    setTimeout(() => ANSWERS[request.url ?? '']?.(response), 10);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  closedPort = (other.address() as AddressInfo).port;
  await new Promise((resolve) => other.close(resolve));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  requests = [];
  arrivals = [];
  mostRunning = 0;
});

function service(id: string, url: string | null, change: Partial<KeptService> = {}): KeptService {
  const [entry] = keptDirectory();
  if (!entry) throw new Error('the directory is empty');
  const own = { name: 'Línea de Ayuda a la Infancia', organisation: 'Fundación', phone: '+34900202010' };
  return { ...entry, ...own, phoneDisplay: '900 20 20 10', source: null, id, url, ...change };
}

const OPTIONS = { timeoutMs: 1_500, mostBytes: 200_000, pauseMs: 1, atOnce: 4, userAgent: 'Lede-check-directory/test' };
const check = (services: KeptService[]): Promise<Finding[]> => checkServices(services, OPTIONS);
const checkPath = async (path: string, change: Partial<KeptService> = {}) => {
  const [finding] = await check([service('one', `http://127.0.0.1:${port}${path}`, change)]);
  if (!finding) throw new Error('no finding');
  return finding;
};

describe('the check of the directory', () => {
  it.each([
    ['/good', 'good', true, /^as the directory says$/],
    ['/latin', 'good', true, /^as the directory says$/],
    ['/endless', 'good', true, /^as the directory says$/],
    ['/numberless', 'good', false, /number is not on this page/],
    ['/old', 'moved', true, /within the same site/],
    ['/left', 'moved', false, /another host/],
    ['/gone', 'dead', false, /^status 404$/],
    ['/broken', 'dead', false, /^status 503: may refuse programs/],
    ['/loop', 'dead', false, /redirects/],
    ['/mail', 'dead', false, /no web page \(mailto:\)/],
    ['/silent', 'slow', false, /no answer in time/],
    ['/dripping', 'slow', false, /no answer in time/],
    ['/sold', 'hijacked', false, /for sale/],
    ['/taken', 'hijacked', false, /neither name nor number/],
    ['/stolen', 'hijacked', false, /neither name nor number/],
    ['/drawn', 'hijacked', false, /drawn by a script/],
  ] as const)('finds %s %s', async (path, status, mayDate, remark) => {
    const finding = await checkPath(path);
    expect(finding).toMatchObject({ status, mayDate });
    expect(finding.remark).toMatch(remark);
  });

  it('says where a page has moved', async () => {
    expect((await checkPath('/left')).movedTo).toBe(`http://localhost:${port}/good`);
    expect((await checkPath('/good')).movedTo).toBeNull();
  });

  it('finds a host that does not answer dead', async () => {
    const [finding] = await check([service('one', `http://127.0.0.1:${closedPort}/`)]);
    expect(finding).toMatchObject({ status: 'dead', mayDate: false });
  });

  it('takes a short number for no proof that the page is theirs', async () => {
    const change = { name: 'Another line', organisation: 'Others', phone: '20', phoneDisplay: '20' };
    expect(await checkPath('/good', change)).toMatchObject({ status: 'hijacked' });
  });

  it('leaves a number without a page to a person, and never dates one by its source alone', async () => {
    const [none, source] = await check([
      service('none', null),
      service('source', null, { source: `http://127.0.0.1:${port}/good` }),
    ]);
    expect(none).toMatchObject({ status: 'by hand', mayDate: false });
    expect(source).toMatchObject({ status: 'good', mayDate: false });
  });

  it('asks a host one thing at a time, each page once, with its name and without cookies', async () => {
    const paths = ['/good', '/old', '/numberless', '/gone', '/good'];
    const services = paths.map((path, index) => service(String(index), `http://127.0.0.1:${port}${path}`));
    const findings = await check(services);
    expect(findings.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    expect(mostRunning).toBe(1);
    // "/old" leads to "/good" again.
    expect(requests.map(({ url }) => url).sort()).toEqual(['/gone', '/good', '/good', '/numberless', '/old']);
    for (const { headers, method } of requests) {
      expect(method).toBe('GET');
      expect(headers['user-agent']).toBe(OPTIONS.userAgent);
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
  });
});

it('waits between two requests to one host', async () => {
  const services = ['/good', '/numberless'].map((path) => service(path, `http://127.0.0.1:${port}${path}`));
  await checkServices(services, { ...OPTIONS, pauseMs: 200 });
  const [first = 0, second = 0] = arrivals;
  // Timers may be a millisecond early.
  expect(second - first).toBeGreaterThanOrEqual(199);
});

describe('a failed request', () => {
  const failure = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

  it.each([
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['ENOTFOUND', 'name'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ECONNRESET', 'connection'],
  ])('with %s is one of %s', (code, refusal) => {
    expect(refusalOf(failure(code))).toEqual({ refusal, detail: code });
  });

  it('is told from a fault of our own', () => {
    expect(() => refusalOf(new RangeError('ours'))).toThrow('ours');
  });
});
