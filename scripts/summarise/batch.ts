/**
 * One JSON object a line in, one out, in order, flushed a line at a time. Knows bytes and lines: input is split on
 * 0x0A alone (Node's readline also splits on U+2028), and the batch ends only with its input.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { answerTo } from './answer.ts';
import type { Input } from './input.ts';

/** Lines of a byte stream, split on 0x0A, without it; a last line without one counts if it is not empty. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let held: Buffer[] = [];
  for await (const chunk of stream) {
    let rest: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      held.push(rest.subarray(0, end));
      yield Buffer.concat(held).toString('utf8');
      held = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) held.push(rest);
  }
  if (held.length > 0) yield Buffer.concat(held).toString('utf8');
}

/** Answers every line; returns the exit status, 0 even where single lines are errors, since each says so itself. */
export async function runBatch(input: Readable, output: Writable): Promise<number> {
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerLine(line))}\n`)) await once(output, 'drain');
  }
  return 0;
}

/** The answer to one line: `{"id", …summary}` or `{"id", "error"}`. */
export function answerLine(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: { code: 'BAD_INPUT', message: 'The line is not JSON.' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: { code: 'BAD_INPUT', message: 'The line is not a JSON object.' } };
  }
  const { id } = value as { id?: unknown };
  return { id: id ?? null, ...answerTo(value as Input) };
}
