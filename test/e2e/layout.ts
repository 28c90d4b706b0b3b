/**
 * What is wrong with how a document is laid out, measured in the browser: positions, sizes, overlaps, cut-off text, order,
 * contrast. Pixels would differ from machine to machine, these do not. Knows elements by what they are; knows no state.
 */
import type { View } from '../../scripts/browsers/driver.ts';

export interface Expected {
  /** Selectors of what must be on the screen, each at least once. */
  parts: string[];
  /** The page's own words may be cut after some lines, with a sign that they go on. */
  mayClamp: boolean;
}

/** Every fault as a sentence, none where there is none. Measures the whole document, not what is in sight alone. */
export const layoutFaults = (view: View, { parts, mayClamp }: Expected): Promise<string[]> =>
  view.evaluate(
    (wanted: string[], clampAllowed: boolean) => {
      const faults: string[] = [];
      const root = document.documentElement;
      const room = root.clientWidth;
      const nameOf = (element: Element) => {
        const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
        return `${element.localName}${element.className ? `.${String(element.className).replaceAll(' ', '.')}` : ''} “${words}”`;
      };
      const isShown = (element: Element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
        !element.closest('.visually-hidden');
      const cross = (one: DOMRect, other: DOMRect) => ({
        x: Math.min(one.right, other.right) - Math.max(one.left, other.left),
        y: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      });
      /** Over the text by intent: the bar, the sheet, a sentence at the lower edge. */
      const floats = (element: Element) => {
        for (let at: Element | null = element; at; at = at.parentElement)
          if (['fixed', 'sticky'].includes(getComputedStyle(at).position) || at.matches('.peek')) return true;
        return false;
      };

      if (root.scrollWidth > room) faults.push(`scrolls sideways: ${root.scrollWidth} in ${room}`);

      for (const part of wanted) {
        const found = [...document.querySelectorAll(part)].filter(isShown).map((it) => it.getBoundingClientRect());
        const isThere = found.some(
          ({ width, height, left, right }) => width >= 8 && height >= 8 && right > 0 && left < room,
        );
        if (!isThere) faults.push(`not on the screen: ${part}`);
      }

      const lines: { element: Element; rect: DOMRect }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || (node.nodeValue ?? '').trim() === '' || element.closest('option, script') || !isShown(element))
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        let rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
        if (rects.length === 0) faults.push(`takes no room: ${nameOf(element)}`);
        for (let box: Element | null = element; box; box = box.parentElement) {
          const { overflowX, overflowY, webkitLineClamp, textOverflow } = getComputedStyle(box);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          if (overflowX === 'auto' || overflowX === 'scroll' || box === document.body || box === root) continue;
          const frame = box.getBoundingClientRect();
          const inside = rects.filter(
            (rect) => rect.bottom <= frame.bottom + 3 && rect.right <= frame.right + 1 && rect.top >= frame.top - 3,
          );
          const isClamp = webkitLineClamp !== 'none' || textOverflow === 'ellipsis';
          if (inside.length < rects.length && !(isClamp && clampAllowed)) faults.push(`cut off: ${nameOf(box)}`);
          rects = inside;
        }
        for (const rect of rects) {
          if (rect.left < -0.5 || rect.right > room + 0.5) faults.push(`beyond the edge: ${nameOf(element)}`);
          if (!floats(element)) lines.push({ element, rect });
        }
      }
      for (const [index, { element, rect }] of lines.entries()) {
        for (const other of lines.slice(index + 1)) {
          if (element === other.element) continue;
          const { x, y } = cross(rect, other.rect);
          if (x > 2 && y > 4) faults.push(`${nameOf(element)} over ${nameOf(other.element)}`);
        }
      }

      // WCAG 2.2, 2.5.8: 24 by 24 pixels; a radio button that is drawn by its label is pressed there.
      const targets = [...document.querySelectorAll('a[href], button, summary, select, input, [role="button"]')]
        .map((element) => element.closest('label') ?? element)
        .filter(isShown);
      const boxes = targets.map((element) => ({ element, rect: element.getBoundingClientRect() }));
      for (const [index, { element, rect }] of boxes.entries()) {
        if (rect.width < 23.9 || rect.height < 23.9)
          faults.push(`too small to hit (${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}): ${nameOf(element)}`);
        for (const other of boxes.slice(index + 1)) {
          const { x, y } = cross(rect, other.rect);
          const isInside = element.contains(other.element) || other.element.contains(element);
          if (!isInside && !floats(element) && !floats(other.element) && x > 1 && y > 1)
            faults.push(`${nameOf(element)} over ${nameOf(other.element)}`);
        }
      }

      const order = [...document.querySelectorAll('h1, h2, h3, .footer')].filter(isShown);
      for (const [index, element] of order.entries()) {
        const before = order[index - 1];
        if (before && element.getBoundingClientRect().top < before.getBoundingClientRect().bottom - 1)
          faults.push(`out of order: ${nameOf(element)} after ${nameOf(before)}`);
      }
      return [...new Set(faults)];
    },
    parts,
    mayClamp,
  );

/** Text with less than 4.5 to 1 against its ground (WCAG 2.2, 1.4.3; 3 to 1 where it is large), by the computed colours. */
export const contrastFaults = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const paint = (colours: readonly string[]): number => {
      canvas.fillStyle = 'white';
      canvas.fillRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const known = new Map<string, number>();
    const luminance = (colours: readonly string[]): number => {
      const key = colours.join('|');
      const found = known.get(key) ?? paint(colours);
      known.set(key, found);
      return found;
    };
    const faults = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
      if (!own || element.closest('script, option, .visually-hidden') || !element.checkVisibility()) continue;
      const grounds: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement)
        grounds.unshift(getComputedStyle(at).backgroundColor);
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const [ground, ink] = [luminance(grounds), luminance([...grounds, color])];
      const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      if (contrast < (isLarge ? 3 : 4.5))
        faults.add(
          `${contrast.toFixed(2)} to 1: ${element.localName}.${element.className} “${(element.textContent ?? '').slice(0, 30)}”`,
        );
    }
    return [...faults];
  });
