/**
 * How far a page has come. Knows that a document may be streamed for as long as its server likes; knows nothing of what is
 * in it.
 */
import { readProperty } from './domAccess.ts';

/** Milliseconds that a reader waits for a document to be whole before what is there is read. */
const PATIENCE = 2000;

/** True as soon as the document is read to its end by the browser; false where that takes longer than the reader's patience. */
export async function isWhole(page: Document): Promise<boolean> {
  const isParsed = () => readProperty(page, 'readyState') !== 'loading';
  if (isParsed()) return true;
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      page.removeEventListener('DOMContentLoaded', parsed);
      resolve();
    };
    // A page may fire the event itself.
    const parsed = () => {
      if (isParsed()) finish();
    };
    const timer = setTimeout(finish, PATIENCE);
    page.addEventListener('DOMContentLoaded', parsed);
  });
  return isParsed();
}
