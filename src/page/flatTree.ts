/**
 * The tree that a reader sees: open shadow trees in place of their hosts' own children, and those children in the slots
 * they were given (https://dom.spec.whatwg.org/#find-slotables). Knows hosts and slots; knows nothing of what they hold.
 *
 * The slots are worked out here instead of being asked for, so that a saved page with declarative shadow trees
 * (`<template shadowrootmode="open">`) is read as the browser that opens it reads it.
 */
import { attributeOf, firstChildOf, localNameOf, NODE, nextSiblingOf, nodeTypeOf, readProperty } from './domAccess.ts';

/** Reads the children of one node in order, each with the shadow tree that it stands in. */
export interface Children {
  next(): Node | null;
  scope: ShadowScope | null;
}

/** A shadow tree: its host, and the shadow tree that the host itself stands in. */
export interface ShadowScope {
  readonly host: Node;
  readonly outer: ShadowScope | null;
  /** The host's children by the name of the slot that they ask for. */
  slotted: Map<string, Node[]> | null;
}

/** The children of a node that stands in the shadow tree `scope` (null for the page's own tree). */
export function childrenOf(node: Node, scope: ShadowScope | null): Children {
  const root = openShadowRootOf(node);
  if (root) return siblingsFrom(firstChildOf(root), { host: node, outer: scope, slotted: null });
  if (scope && localNameOf(node) === 'slot') {
    const given = slottedInto(scope, attributeOf(node, 'name') ?? '');
    if (given.length > 0) return list(given, scope.outer);
  }
  return siblingsFrom(firstChildOf(node), scope);
}

/** Reads `first` and what follows it. */
export function siblingsFrom(first: Node | null, scope: ShadowScope | null): Children {
  let upcoming = first;
  return {
    scope,
    next() {
      const node = upcoming;
      if (node) upcoming = nextSiblingOf(node);
      return node;
    },
  };
}

function list(nodes: readonly Node[], scope: ShadowScope | null): Children {
  let index = 0;
  return { scope, next: () => nodes[index++] ?? null };
}

/** Elements that may be hosts, beside those whose names have a hyphen (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The root that a page's scripts opened, or what a parser without shadow trees keeps of a declared one. */
function openShadowRootOf(node: Node): Node | null {
  if (nodeTypeOf(node) !== NODE.element) return null;
  const name = localNameOf(node);
  if (!HOSTS.has(name) && !name.includes('-')) return null;
  const root = readProperty(node, 'shadowRoot');
  if (typeof root === 'object' && root !== null) return root as Node;
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === NODE.text) continue;
    const isDeclared = localNameOf(child) === 'template' && attributeOf(child, 'shadowrootmode') === 'open';
    return isDeclared ? contentOf(child) : null;
  }
  return null;
}

/** In a browser the parts of a template stand in a fragment of their own. */
function contentOf(template: Node): Node {
  const content = readProperty(template, 'content');
  return typeof content === 'object' && content !== null && firstChildOf(content as Node)
    ? (content as Node)
    : template;
}

function slottedInto(scope: ShadowScope, name: string): readonly Node[] {
  if (!scope.slotted) {
    scope.slotted = new Map();
    for (let child = firstChildOf(scope.host); child; child = nextSiblingOf(child)) {
      const slot = nodeTypeOf(child) === NODE.element ? (attributeOf(child, 'slot') ?? '') : '';
      const known = scope.slotted.get(slot);
      if (known) known.push(child);
      else scope.slotted.set(slot, [child]);
    }
  }
  return scope.slotted.get(name) ?? [];
}
