/** How well words stand out from their ground, measured in the browser. Knows colours; knows no state. */
import type { View } from '../../scripts/browsers/driver.ts';

/**
 * Text with less than 4.5 to 1 against its ground (WCAG 2.2, 1.4.3; 3 to 1 where it is large), by the computed colours; and how
 * light the ground of the whole is, 0 black to 1 white. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export const contrast = (view: View): Promise<{ ground: number; faults: string[] }> =>
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
    /** The colours behind an element's words, the farthest first. Each element is asked for once. */
    const groundsOf = new Map<Element, readonly string[]>();
    const behind = (element: Element): readonly string[] => {
      const known = groundsOf.get(element);
      if (known) return known;
      const { parentElement } = element;
      const grounds = [...(parentElement ? behind(parentElement) : []), getComputedStyle(element).backgroundColor];
      groundsOf.set(element, grounds);
      return grounds;
    };
    const faults = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
      if (!own || element.closest('script, option, .visually-hidden') || !element.checkVisibility()) continue;
      const grounds = behind(element);
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
    return { ground: luminance([getComputedStyle(document.body).backgroundColor]), faults: [...faults] };
  });
