/**
 * Reads nodes of a page that may be clobbered. Knows that `<form><input name=parentNode>` makes `form.parentNode` the
 * input, and that accessors on prototypes are out of a page's reach in an isolated world; parsers that keep plain fields
 * on their nodes (linkedom) have no clobbering and are read directly.
 */

/** Types of nodes by their numbers in the DOM. */
export const NODE = { element: 1, text: 3, cdata: 4, fragment: 11 } as const;

const NOTHING: readonly unknown[] = [];

type Accessor = (node: object) => unknown;

const accessors = new WeakMap<object, Map<string, Accessor>>();

const COMMON = new Map<string, () => unknown>();
if (typeof Node === 'function') {
  for (const name of ['firstChild', 'nextSibling', 'parentNode', 'nodeType']) {
    const getter = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    if (getter) COMMON.set(name, getter);
  }
}

/** The getter or method of that name on the node's prototypes, else a plain read of the node's own field. */
function accessorOf(node: object, name: string): Accessor {
  const prototype: object | null = Object.getPrototypeOf(node);
  if (prototype === null) return () => undefined;
  let known = accessors.get(prototype);
  if (!known) {
    known = new Map();
    accessors.set(prototype, known);
  }
  let accessor = known.get(name);
  if (!accessor) {
    accessor = findAccessor(prototype, name);
    known.set(name, accessor);
  }
  return accessor;
}

function findAccessor(start: object, name: string): Accessor {
  for (let prototype: object | null = start; prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor?.get) {
      const { get } = descriptor;
      return (node) => Reflect.apply(get, node, NOTHING);
    }
    if (descriptor && 'value' in descriptor) {
      const { value } = descriptor;
      return () => value;
    }
  }
  return (node) => Reflect.get(node, name);
}

/**
 * The value of a property as the prototypes define it. Of the properties that every node has, the one place where browsers
 * define them is looked at first: a page is read some thirty thousand times.
 */
export function readProperty(node: object, name: string): unknown {
  const common = COMMON.get(name);
  if (common && node instanceof Node) return Reflect.apply(common, node, NOTHING);
  return accessorOf(node, name)(node);
}

/** Calls a method as the prototypes define it; undefined where there is none. */
export function callMethod(node: object, name: string, ...values: unknown[]): unknown {
  const method = readProperty(node, name);
  return typeof method === 'function' ? Reflect.apply(method, node, values) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const nodeOf = (value: unknown): Node | null => (isObject(value) ? (value as Node) : null);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The computed style of an element; null where its document is in no window. */
export function computedStyleOf(element: Node): CSSStyleDeclaration | null {
  const owner = readProperty(element, 'ownerDocument');
  const view = isObject(owner) ? readProperty(owner, 'defaultView') : null;
  return isObject(view) ? (view as Window).getComputedStyle(element as Element) : null;
}

export const firstChildOf = (node: Node): Node | null => nodeOf(readProperty(node, 'firstChild'));
export const nextSiblingOf = (node: Node): Node | null => nodeOf(readProperty(node, 'nextSibling'));
export const parentOf = (node: Node): Node | null => nodeOf(readProperty(node, 'parentNode'));
export const nodeTypeOf = (node: Node): number => Number(readProperty(node, 'nodeType'));
export const dataOf = (node: Node): string => textOf(readProperty(node, 'data'));
export const localNameOf = (node: Node): string => textOf(readProperty(node, 'localName')).toLowerCase();
export const attributeOf = (element: Node, name: string): string | null => {
  const value = callMethod(element, 'getAttribute', name);
  return typeof value === 'string' ? value : null;
};
export function attributeNamesOf(element: Node): string[] {
  const names = callMethod(element, 'getAttributeNames');
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
}
