/** Work for a document, as text that a browser can be given to run. Knows JavaScript; knows no browser. */
import type { Json } from './driver.ts';

/** A function and its arguments as one expression. tsx marks functions with `__name`, which no document has. */
export function expressionOf<Arguments extends Json[]>(
  body: (...values: Arguments) => unknown,
  values: Arguments,
): string {
  return `(() => { const __name = (it) => it; return (${body.toString()})(...${JSON.stringify(values)}); })()`;
}
