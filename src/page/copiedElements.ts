/** Which elements and attributes of a page an inert copy takes over, and which not. Names alone; knows nothing of how they are copied. */

/** Elements whose content is no text of the page. `noscript` holds what scripts would show, mostly a second time. */
export const SKIPPED = new Set(
  'script style template noscript svg math canvas audio video object embed applet map select datalist textarea input button progress meter link meta base title head iframe frame frameset'.split(
    ' ',
  ),
);
/** Kept without content: they tell where pictures are. */
export const EMPTY = new Set(['img', 'br', 'hr', 'picture']);
/** What tells the parts of a page apart. */
export const KEPT_ATTRIBUTES = new Set(
  'id class role rel itemprop itemtype datetime href lang dir title colspan rowspan aria-hidden aria-label aria-modal data-testid data-component data-qa data-type data-module pubdate'.split(
    ' ',
  ),
);
/** Tags that get a neutral name: a form's fields clobber its properties, and custom elements mean nothing here. */
export const RENAMED = new Map([
  ['form', 'div'],
  ['font', 'span'],
  ['center', 'div'],
  ['nobr', 'span'],
]);
