/**
 * One polite visit to an address: where it leads and what it says, or why nothing came. No cookies, an honest name, bounds of
 * time and size. Knows the network; knows no service.
 */

export interface VisitOptions {
  /** For the whole visit, redirects and body included. */
  timeoutMs: number;
  /** Of a body's bytes; the rest is not fetched. */
  mostBytes: number;
  userAgent: string;
}

/** Why nothing came. `certificate`: the other side could not prove its name. */
export type Refusal = 'name' | 'connection' | 'certificate' | 'timeout' | 'redirects' | 'protocol';

export type Visit =
  /** The final address, with its answer; redirects were followed. */
  | { kind: 'answer'; address: string; status: number; html: string }
  | { kind: 'refusal'; address: string; refusal: Refusal; detail: string };

const MOST_REDIRECTS = 5;

/** Never throws for what the network does. `wait` lets the visit into a host, one after the other (`hosts.ts`). */
export async function visit(
  address: string,
  { timeoutMs, mostBytes, userAgent }: VisitOptions,
  wait: <Answer>(host: string, task: () => Promise<Answer>) => Promise<Answer>,
): Promise<Visit> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const { host, protocol } = new URL(at);
    if (protocol !== 'https:' && protocol !== 'http:') return refused(at, 'protocol', protocol);
    try {
      const step = await wait(host, async () => {
        // Counted from when the host is free: others before it in the queue are not its fault.
        const signal = AbortSignal.timeout(timeoutMs);
        const response = await fetch(at, {
          redirect: 'manual',
          signal,
          headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
        });
        const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (next !== null) {
          await response.body?.cancel();
          return { next: new URL(next, at).href };
        }
        return { status: response.status, html: await bodyOf(response, mostBytes) };
      });
      if (step.next === undefined) return { kind: 'answer', address: at, status: step.status, html: step.html };
      at = step.next;
    } catch (error) {
      const { refusal, detail } = refusalOf(error);
      return refused(at, refusal, detail);
    }
  }
  return refused(at, 'redirects', `more than ${MOST_REDIRECTS}`);
}

const refused = (address: string, refusal: Refusal, detail: string): Visit => ({
  kind: 'refusal',
  address,
  refusal,
  detail,
});

/** What a failed `fetch` means, by the codes of Node and OpenSSL. Throws what is no failure of the network. */
export function refusalOf(error: unknown): { refusal: Refusal; detail: string } {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return { refusal: 'timeout', detail: error.message };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const detail = code || cause.message;
  if (/TIMEOUT|TIMEDOUT/.test(code)) return { refusal: 'timeout', detail };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { refusal: 'name', detail };
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH/.test(code)) return { refusal: 'certificate', detail };
  // `fetch` wraps every failure of the network in a TypeError; a broken body has a code of its own.
  if (error instanceof TypeError || code !== '') return { refusal: 'connection', detail };
  throw error;
}

async function bodyOf(response: Response, mostBytes: number): Promise<string> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    bytes += chunk.length;
    // Leaving the loop cancels the rest.
    if (bytes >= mostBytes) break;
  }
  const whole = Buffer.concat(chunks).subarray(0, mostBytes);
  return decoderFor(response.headers.get('content-type'), whole).decode(whole);
}

/** By the header, or by the first kilobyte of the page itself; UTF-8 where neither names one that is known. */
function decoderFor(contentType: string | null, body: Buffer): TextDecoder {
  const named = /charset=["']?([\w-]{1,40})/i;
  const label = named.exec(contentType ?? '')?.[1] ?? named.exec(body.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}
