/** Leaving the page for another address, with no way back to it by the Back button. Knows the window; chooses no address. */

/**
 * Replaces the page, in the tab's history too, once the caller has returned. A page that asks whether to stay is not heard:
 * nobody may be kept where quick exit was pressed.
 */
export function leavePage(page: Window, address: string): void {
  // Capturing listeners of the window come first, whenever they were added (DOM, section 2.9).
  page.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  page.setTimeout(() => page.location.replace(address), 0);
}
