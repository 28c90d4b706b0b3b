/**
 * The only way into the page, for the content script and the command line: reads it, says whether it is an article, marks
 * passages in it, leaves it. Knows the DOM and nothing of the browser's interface for extensions.
 */
export type { Detection } from './detect.ts';
export { clearForeignMarks, clearMarks, markPassage, markPassages } from './highlight.ts';
export { leavePage } from './leave.ts';
export { isWhole } from './loading.ts';
export { detectArticle, readPage, readSelection } from './readPage.ts';
