/** Pages that hold no text to read, and why. Knows document types and frames; throws the errors that the reader is told. */
import { LedeError } from '../errors.ts';
import { readProperty } from './domAccess.ts';
import type { Snapshot } from './snapshot.ts';

const UNSUPPORTED =
  /^(?:application\/(?:pdf|x-google-chrome-pdf|x-shockwave-flash|octet-stream|zip)|(?:image|video|audio|font|model)\/(?!svg))/;
/** Characters below which a page has little text of its own. */
const LITTLE = 300;
/** Square pixels of a frame that holds more than a counter or a button. */
const LARGE_FRAME = 120_000;

/** Throws `UNSUPPORTED_DOCUMENT` for what is no markup: PDF, image, video, audio. */
export function refuseUnsupported(page: Document): void {
  const type = readProperty(page, 'contentType');
  if (typeof type === 'string' && UNSUPPORTED.test(type.toLowerCase())) {
    throw new LedeError(
      'UNSUPPORTED_DOCUMENT',
      'This document has no text that Lede reads: a PDF, an image, a video or the like.',
    );
  }
}

/**
 * Throws where a page has few characters of its own and something else takes their place; `NO_ARTICLE` where it has none.
 */
export function refuseEmpty(snapshot: Snapshot, characters: number): void {
  if (characters >= LITTLE) return;
  if (snapshot.embedded.some((type) => UNSUPPORTED.test(type))) {
    throw new LedeError('UNSUPPORTED_DOCUMENT', 'The page only shows another document, such as a PDF.');
  }
  if (snapshot.frames.some(({ source, area }) => source !== '' && area >= LARGE_FRAME)) {
    throw new LedeError('ARTICLE_IN_FRAME', 'The page shows its text in a frame, which Lede does not read.');
  }
  if (characters === 0) throw new LedeError('NO_ARTICLE', 'The page has no text.');
}
