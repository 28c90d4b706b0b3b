/**
 * The document of an inert copy: one head, one body, whatever the page looked like. Knows just as much of the DOM's interface
 * as Readability calls; knows nothing of the page it came from.
 */
import { InertElement } from './inert.ts';
import { InertText } from './inertText.ts';
import { following } from './inertWalk.ts';

export class InertDocument {
  readonly documentElement: InertElement & { __JSDOMParser__?: boolean };
  readonly head: InertElement;
  readonly body: InertElement;
  readonly baseURI = '';
  readonly documentURI = '';
  title = '';

  constructor() {
    this.documentElement = this.createElement('html');
    // Lets Readability rename elements in place instead of moving their contents.
    this.documentElement.__JSDOMParser__ = true;
    this.head = this.documentElement.appendChild(this.createElement('head'));
    this.body = this.documentElement.appendChild(this.createElement('body'));
  }
  get firstChild(): InertElement {
    return this.documentElement;
  }
  createElement(tag: string): InertElement {
    return new InertElement(this, tag.toLowerCase());
  }
  createTextNode(data: string): InertText {
    return new InertText(data);
  }
  getElementsByTagName(tag: string): InertElement[] {
    return this.documentElement.getElementsByTagName(tag);
  }
  querySelectorAll(tags: string): InertElement[] {
    return this.documentElement.querySelectorAll(tags);
  }

  /** The body again, without the elements of `dropped`; its texts know their origins. */
  copy(dropped: ReadonlySet<InertElement> = new Set()): InertDocument {
    const document = new InertDocument();
    document.title = this.title;
    const copies = new Map<InertElement, InertElement>([[this.body, document.body]]);
    for (const { name, value } of this.body.attributes) document.body.setAttribute(name, value);
    let node = following(this.body, this.body);
    while (node) {
      const skip: boolean = node instanceof InertElement && dropped.has(node);
      const parent = node.parentNode ? copies.get(node.parentNode) : undefined;
      if (!skip && parent) {
        if (node instanceof InertText) parent.appendChild(new InertText(node.data, node.origin));
        else {
          const element = document.createElement(node.localName);
          element.attributes.push(...node.attributes);
          copies.set(node, parent.appendChild(element));
        }
      }
      node = following(node, this.body, skip);
    }
    return document;
  }
}
