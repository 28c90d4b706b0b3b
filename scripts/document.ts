/**
 * From the text of an HTML file to a document, for the command line and for tests. Knows htmlparser2 and linkedom and
 * their limits; knows nothing of articles. Nothing is fetched and no script runs.
 *
 * linkedom's own parser is slow in the depth of a page (1 MB of nested `<div>` took 18.6 s) and gives no root element
 * for an empty one, so the tree is built here: no deeper than browsers build theirs (512 levels), and no larger than
 * somewhat more than `src/page/snapshot.ts` reads, which is where a page that was cut is told to be so.
 */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

const DEPTH_LIMIT = 512;
const NODE_LIMIT = 300_000;
const TEXT_LIMIT = 6_000_000;
/** Text of all scripts of structured data, apart from the page's own: more than `src/page/statements.ts` reads. */
const DATA_LIMIT = 1_000_000;
/** Attributes of one element that are kept. */
const ATTRIBUTE_LIMIT = 200;

/** A parser whose stack stays short: an element too deep is empty, and what it held follows it, as in browsers. */
class BoundedParser extends Parser {
  /** Open elements that were flattened and whose end tags are still to come. */
  private surplus = 0;
  private isFlat = false;
  /** Attributes of the open tag. */
  private attributes = 0;
  /** How deep the tree under construction is. */
  depth: () => number = () => 0;

  override onopentagname(start: number, endIndex: number): void {
    this.isFlat = this.depth() >= DEPTH_LIMIT;
    this.attributes = 0;
    super.onopentagname(start, endIndex);
  }
  /** Of two million attributes the object that holds them takes 900 MB: those beyond the limit share one empty name. */
  override onattribname(start: number, endIndex: number): void {
    this.attributes++;
    super.onattribname(start, this.attributes > ATTRIBUTE_LIMIT ? start : endIndex);
  }
  override isVoidElement(name: string): boolean {
    const isVoid = super.isVoidElement(name);
    return isVoid || this.isFlat;
  }
  override onopentagend(endIndex: number): void {
    if (this.isFlat) this.surplus++;
    super.onopentagend(endIndex);
  }
  override onclosetag(start: number, endIndex: number): void {
    this.isFlat = this.surplus > 0;
    if (this.isFlat) this.surplus--;
    super.onclosetag(start, endIndex);
  }
}

/** A document with `html`, `head` and `body` for any string, empty and binary ones included. */
export function parseDocument(html: string): Document {
  const document = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>').document as unknown as Document;
  const { documentElement: root, head, body } = document;
  const parts = new Map<string, Element>([
    ['html', root],
    ['head', head],
    ['body', body],
  ]);
  const open: Element[] = [];
  let current: Element = body;
  /** What the text goes on: the parser gives a piece for each character reference and each bare `<`, a browser one node. */
  let lastText: Text | null = null;
  let nodes = 0;
  let characters = 0;
  let data = 0;
  const isFull = () => nodes > NODE_LIMIT || characters > TEXT_LIMIT;

  const parser = new BoundedParser({
    onopentag(name, attributes) {
      lastText = null;
      open.push(current);
      const part = parts.get(name);
      if (part) {
        copyAttributes(attributes, part);
        current = part === head ? head : body;
        return;
      }
      nodes++;
      if (isFull()) return;
      const element = document.createElement(name.replaceAll(':', '-'));
      copyAttributes(attributes, element);
      current.appendChild(element);
      current = element;
    },
    ontext(text) {
      // Between the elements of a head there is only white space; other text begins the body.
      if (current === head && text.trim() === '') return;
      if (current === head) current = body;
      const isScript = current.localName === 'script';
      if (current.localName === 'style' || (isScript && !isData(current))) return;
      if (isScript) data += text.length;
      else characters += text.length;
      if (data > DATA_LIMIT && isScript) return;
      if (lastText) {
        if (!isFull()) lastText.appendData(text);
        return;
      }
      nodes++;
      if (isFull()) return;
      lastText = document.createTextNode(text);
      current.appendChild(lastText);
    },
    onclosetag() {
      lastText = null;
      current = open.pop() ?? body;
    },
  });
  parser.depth = () => open.length;
  parser.write(html);
  parser.end();
  return document;
}

/** JSON-LD is read, other scripts are not. */
const isData = (script: Element): boolean => (script.getAttribute('type') ?? '').includes('json');

function copyAttributes(attributes: Record<string, string>, element: Element): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== '' && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
}
