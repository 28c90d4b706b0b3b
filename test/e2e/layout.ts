/**
 * What is wrong with how a document is laid out, measured in the browser: positions, sizes, overlaps, cut-off text and
 * order. Pixels would differ from machine to machine, these do not. Knows elements by what they are; knows no state.
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
      /** Each element is asked for once: what a browser computes costs it more than the rest of this. */
      const once = <Answer>(ask: (element: Element) => Answer): ((element: Element) => Answer) => {
        const known = new Map<Element, Answer>();
        return (element) => {
          const answer = known.get(element) ?? ask(element);
          known.set(element, answer);
          return answer;
        };
      };
      const isShown = once(
        (element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
          !element.closest('.visually-hidden'),
      );
      const cross = (one: DOMRect, other: DOMRect) => ({
        x: Math.min(one.right, other.right) - Math.max(one.left, other.left),
        y: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      });
      /** Over the text by intent: the bar, the sheet, a sentence at the lower edge. */
      const floats: (element: Element) => boolean = once(
        (element) =>
          ['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
          element.matches('.peek') ||
          (element.parentElement !== null && floats(element.parentElement)),
      );
      /** Whether it cuts what is too large for it, and says so by dots. */
      const cutting = once((element) => {
        const { overflowX, overflowY, webkitLineClamp, textOverflow } = getComputedStyle(element);
        if (overflowX === 'visible' && overflowY === 'visible') return 'never';
        if (overflowX === 'auto' || overflowX === 'scroll') return 'never';
        return webkitLineClamp !== 'none' || textOverflow === 'ellipsis' ? 'with dots' : 'without a sign';
      });

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
          if (box === document.body || box === root || cutting(box) === 'never') continue;
          const frame = box.getBoundingClientRect();
          const inside = rects.filter(
            (rect) => rect.bottom <= frame.bottom + 3 && rect.right <= frame.right + 1 && rect.top >= frame.top - 3,
          );
          const isAllowed = clampAllowed && cutting(box) === 'with dots';
          if (inside.length < rects.length && !isAllowed) faults.push(`cut off: ${nameOf(box)}`);
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
          if (x <= 1 || y <= 1 || element.contains(other.element) || other.element.contains(element)) continue;
          if (!floats(element) && !floats(other.element))
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
