/** Leaving the page for another address, with no way back to it by the Back button. Knows the window; chooses no address. */

/**
 * Empties the page and replaces it, in the tab's history too, once the caller has returned. A page that would ask whether to
 * stay is not heard: nobody may be kept where quick exit was pressed.
 */
export function leavePage(page: Window, address: string): void {
  // Firefox calls capturing listeners of a window first, whenever they were added. Chromium 156 keeps to the order.
  page.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  page.setTimeout(() => {
    empty(page.document);
    page.location.replace(address);
  }, 0);
}

/** Opening a document anew takes every listener off it and its window. XML has no such thing, Firefox 153 refuses it to us. */
function empty(page: Document): void {
  try {
    // From the prototype: the page's own elements may be named like the document's methods.
    (Document.prototype.open as (this: Document) => Document).call(page);
  } catch (error) {
    if (!(error instanceof DOMException && /^(?:Security|InvalidState)Error$/.test(error.name))) throw error;
  }
}
