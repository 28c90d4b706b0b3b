/** The leaves of an inert copy: texts and attributes. Know their places and nothing of what they mean. */
import type { InertElement, InertNode } from './inert.ts';

const TEXT_NODE = 3;

export class InertText {
  readonly nodeType = TEXT_NODE;
  readonly nodeName = '#text';
  parentNode: InertElement | null = null;
  previousSibling: InertNode | null = null;
  nextSibling: InertNode | null = null;
  /** The text that this one was copied from; itself in a snapshot. */
  readonly origin: InertText;
  constructor(
    /** Characters with white space collapsed; never empty. */
    readonly data: string,
    origin?: InertText,
  ) {
    this.origin = origin ?? this;
  }
  get textContent(): string {
    return this.data;
  }
  get childNodes(): readonly InertNode[] {
    return [];
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class InertAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}
  cloneNode(): InertAttribute {
    return this;
  }
}
