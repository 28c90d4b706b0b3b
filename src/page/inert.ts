/**
 * An inert copy of a page as plain objects. Knows trees, tags and attributes, and just as much of the DOM's interface as
 * Readability calls; knows nothing of the page it came from. Nothing here can fetch, run or touch a page, and the same
 * tree comes from a live page and from a parsed file, so that both give the same article.
 *
 * Depth is bounded by the snapshot; texts and element lists are computed without recursion or cached.
 */
import type { InertDocument } from './inertDocument.ts';
import { InertAttribute, InertText } from './inertText.ts';

const ELEMENT_NODE = 1;

export type InertNode = InertElement | InertText;

export class InertElement {
  readonly nodeType = ELEMENT_NODE;
  /** Readability sets both in place when it renames an element. */
  localName: string;
  tagName: string;
  parentNode: InertElement | null = null;
  previousSibling: InertNode | null = null;
  nextSibling: InertNode | null = null;
  firstChild: InertNode | null = null;
  lastChild: InertNode | null = null;
  readonly attributes: InertAttribute[] = [];
  private nodes: InertNode[] | null = null;
  private elements: InertElement[] | null = null;
  private text: string | null = null;

  constructor(
    readonly ownerDocument: InertDocument,
    localName: string,
  ) {
    this.localName = localName;
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(value: string) {
    this.setAttribute('id', value);
  }
  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(value: string) {
    this.setAttribute('class', value);
  }
  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new InertAttribute(name, value));
  }
  setAttributeNode(attribute: InertAttribute): void {
    const place = this.attributes.findIndex(({ name }) => name === attribute.name);
    if (place < 0) this.attributes.push(attribute);
    else this.attributes[place] = attribute;
  }
  removeAttribute(name: string): void {
    const place = this.attributes.findIndex((attribute) => attribute.name === name);
    if (place >= 0) this.attributes.splice(place, 1);
  }

  get childNodes(): readonly InertNode[] {
    if (this.nodes === null) {
      this.nodes = [];
      for (let node = this.firstChild; node; node = node.nextSibling) this.nodes.push(node);
    }
    return this.nodes;
  }
  get children(): readonly InertElement[] {
    if (this.elements === null) {
      this.elements = this.childNodes.filter((node): node is InertElement => node instanceof InertElement);
    }
    return this.elements;
  }
  get firstElementChild(): InertElement | null {
    return elementFrom(this.firstChild);
  }
  get nextElementSibling(): InertElement | null {
    return elementFrom(this.nextSibling);
  }
  get previousElementSibling(): InertElement | null {
    let node = this.previousSibling;
    while (node instanceof InertText) node = node.previousSibling;
    return node;
  }

  /** Cached until something below changes. */
  get textContent(): string {
    if (this.text === null) {
      let text = '';
      for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
      this.text = text;
    }
    return this.text;
  }

  appendChild<Node extends InertNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }
  insertBefore<Node extends InertNode>(node: Node, next: InertNode | null): Node {
    node.parentNode?.removeChild(node);
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    if (next) this.nodes = this.elements = null;
    else {
      this.nodes?.push(node);
      if (node instanceof InertElement) this.elements?.push(node);
    }
    this.forgetText();
    return node;
  }
  removeChild<Node extends InertNode>(node: Node): Node {
    const { previousSibling: previous, nextSibling: next } = node;
    if (previous) previous.nextSibling = next;
    else this.firstChild = next;
    if (next) next.previousSibling = previous;
    else this.lastChild = previous;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    forget(this.nodes, node);
    if (node instanceof InertElement) forget(this.elements, node);
    this.forgetText();
    return node;
  }
  replaceChild<Node extends InertNode>(node: InertNode, replaced: Node): Node {
    node.parentNode?.removeChild(node);
    this.insertBefore(node, replaced);
    return this.removeChild(replaced);
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }

  getElementsByTagName(tag: string): InertElement[] {
    const wanted = tag.toLowerCase();
    return elementsBelow(this, wanted === '*' ? () => true : (name) => name === wanted);
  }
  /** Lists of tags only, which is all that Readability asks for. */
  querySelectorAll(tags: string): InertElement[] {
    const wanted = new Set(tags.toLowerCase().split(','));
    return elementsBelow(this, (name) => wanted.has(name));
  }
  /** Readability keeps it to start again from; passes here start from a fresh copy instead. */
  get innerHTML(): string {
    return '';
  }

  /** A text that is unknown here is unknown above as well, so the climb may stop. */
  private forgetText(): void {
    let element: InertElement | null = this;
    while (element && element.text !== null) {
      element.text = null;
      element = element.parentNode;
    }
  }
}

function elementFrom(node: InertNode | null): InertElement | null {
  let candidate = node;
  while (candidate instanceof InertText) candidate = candidate.nextSibling;
  return candidate;
}

function forget<Node>(list: Node[] | null, node: Node): void {
  if (list === null) return;
  const place = list.indexOf(node);
  if (place >= 0) list.splice(place, 1);
}

/**
 * The elements below whose names are wanted, in document order. Readability asks for them at every level of a page, so this
 * is a bare loop: a generator takes five times as long.
 */
function elementsBelow(root: InertElement, isWanted: (localName: string) => boolean): InertElement[] {
  const found: InertElement[] = [];
  let node: InertNode | null = root.firstChild;
  while (node) {
    if (node instanceof InertElement) {
      if (isWanted(node.localName)) found.push(node);
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return found;
}
