/**
 * What of a page a reader can see. Knows attributes, inline styles and, on a page that is laid out, the computed style;
 * knows nothing of what the text says.
 */
import { attributeOf, callMethod, computedStyleOf, localNameOf } from './domAccess.ts';
import type { InertElement } from './inert.ts';
import type { InertDocument } from './inertDocument.ts';
import { textsOf } from './inertWalk.ts';

export type Visibility = 'visible' | 'aria-hidden' | 'hidden' | 'undisplayed';

/** By attributes and inline style anywhere, and by the computed style where the page is laid out. */
export function visibilityOf(node: Node): Visibility {
  // False also for `display: contents`, which shows its children.
  if (callMethod(node, 'checkVisibility') === false && computedStyleOf(node)?.display === 'none') return 'undisplayed';
  if (isHidden(node)) return 'hidden';
  if (attributeOf(node, 'aria-modal') === 'true') return 'undisplayed';
  // A dialog stands in front of the page: it counts only where there is nothing else.
  if (localNameOf(node) === 'dialog') return attributeOf(node, 'open') === null ? 'hidden' : 'aria-hidden';
  return attributeOf(node, 'aria-hidden') === 'true' ? 'aria-hidden' : 'visible';
}

function isHidden(node: Node): boolean {
  const style = attributeOf(node, 'style');
  if (style !== null && style.length < 2000 && hides(style)) return true;
  const hidden = attributeOf(node, 'hidden');
  return hidden !== null && hidden !== 'until-found';
}

function hides(style: string): boolean {
  return style.split(';').some((declaration) => {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    return (name === 'display' && value.startsWith('none')) || (name === 'visibility' && value.startsWith('hidden'));
  });
}

/**
 * Leaves out what is hidden, unless that is nearly all: scripts that did not run would have shown it (streamed pages), and
 * a consent wall hides the whole page from screen readers. `most` is the share of all text from which it stays.
 */
export function dropHidden(document: InertDocument, hidden: readonly InertElement[], most: number): void {
  const all = new Set(hidden);
  const outermost = hidden.filter((element) => !isInside(element, all));
  const lengthOf = (element: InertElement): number => {
    let length = 0;
    for (const { data } of textsOf(element)) length += data.length;
    return length;
  };
  if (outermost.length === 0) return;
  const limit = lengthOf(document.body) * most;
  let length = 0;
  for (const element of outermost) length += lengthOf(element);
  if (length < limit) for (const element of outermost) element.remove();
}

function isInside(element: InertElement, others: ReadonlySet<InertElement>): boolean {
  for (let parent = element.parentNode; parent; parent = parent.parentNode) if (others.has(parent)) return true;
  return false;
}
