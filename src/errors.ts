/**
 * Failures that the reader can act on. Knows codes; the words for each are messages of the interface (`error_CODE`), and
 * no text of a page is ever in one.
 */

export const ERROR_CODES = [
  /** The browser lets no extension read this page: its own pages, stores, another extension. */
  'PAGE_NOT_ALLOWED',
  /** The side panel may not read this tab until the reader clicks the toolbar icon there. */
  'PERMISSION_NEEDED',
  /** A PDF, an image, a video: nothing that has an article's markup. */
  'UNSUPPORTED_DOCUMENT',
  /** The page was read and holds no article. */
  'NO_ARTICLE',
  /** The text sits in a frame of another site, which Lede does not read. */
  'ARTICLE_IN_FRAME',
  /** The selection was asked for, and there is none. */
  'NOTHING_SELECTED',
  /** The tab was closed or went elsewhere while it was read. */
  'PAGE_GONE',
  /** The page did not answer in time. */
  'TIMEOUT',
  /** The extension was updated; the page has to be asked again. */
  'EXTENSION_UPDATED',
  /** The command line got a line that is no JSON object with `html` or `text`. */
  'BAD_INPUT',
  /** A defect of Lede. */
  'SUMMARY_FAILED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Narrows a string that crossed a border. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return ERROR_CODES.some((code) => code === value);
}

/** An expected failure, with a code that the interface can explain. The message is for developers and quotes no page. */
export class LedeError extends Error {
  override readonly name = 'LedeError';
  constructor(
    readonly code: ErrorCode,
    message: string = code,
  ) {
    super(message);
  }
}
