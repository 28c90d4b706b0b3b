/** Ways through an inert copy, in document order and without recursion. Know the tree's links and nothing of what hangs there. */
import { InertElement, type InertNode } from './inert.ts';
import { InertText } from './inertText.ts';

/** The node that follows in document order and lies within `root`; with `skip`, the one after the node's own contents. */
export function following(node: InertNode, root: InertElement, skip = false): InertNode | null {
  if (!skip && node instanceof InertElement && node.firstChild) return node.firstChild;
  let current: InertNode | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

/** The elements below, in document order. */
export function* descendants(root: InertElement): Generator<InertElement> {
  for (let node = following(root, root); node; node = following(node, root))
    if (node instanceof InertElement) yield node;
}

/** The texts below, in document order. */
export function* textsOf(root: InertElement): Generator<InertText> {
  for (let node = following(root, root); node; node = following(node, root)) if (node instanceof InertText) yield node;
}
