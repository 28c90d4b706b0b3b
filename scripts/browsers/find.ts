/** Finds controls as a reader does: by what they are and what they say. Knows roles and names, no class of ours. */
import { DriverError, type View, waitFor } from './driver.ts';

export type Role = 'button' | 'link' | 'heading' | 'list' | 'listitem' | 'radio' | 'region';

interface Wanted {
  role: Role;
  /** The name, or words in it. */
  name: string;
}

/**
 * A selector of the first visible element with that role whose name holds those words, or null. The name is the
 * `aria-label`, else what `aria-labelledby` names, else the label around it, else the text.
 */
export function selectorOf(view: View, { role, name }: Wanted): Promise<string | null> {
  return view.evaluate(
    (wantedRole: string, wantedName: string) => {
      const NATIVE: Record<string, string> = {
        button: 'button, summary, [role="button"]',
        link: 'a[href]',
        heading: 'h1, h2, h3, h4, h5, h6',
        list: 'ul, ol',
        listitem: 'li',
        radio: 'input[type="radio"]',
        region: 'section, [role="region"]',
      };
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      const nameOf = (element: Element): string => {
        const label = element.getAttribute('aria-label');
        if (label) return plain(label);
        const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
        if (ids.length > 0) return plain(ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
        const named = element.closest('label') ?? element;
        return plain((named as HTMLElement).innerText ?? element.textContent ?? '');
      };
      const pathOf = (element: Element): string => {
        const steps: string[] = [];
        for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
          steps.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
        }
        return [':root', ...steps].join(' > ');
      };
      const found = [...document.querySelectorAll(NATIVE[wantedRole] ?? wantedRole)].find(
        (element) => element.checkVisibility() && nameOf(element).includes(wantedName),
      );
      return found ? pathOf(found) : null;
    },
    role,
    name,
  );
}

/** The same, waiting until it is there. Throws a `DriverError` that names it and says what is there instead. */
export function control(view: View, wanted: Wanted): Promise<string> {
  return withText(
    view,
    waitFor(`a ${wanted.role} “${wanted.name}”`, () => selectorOf(view, wanted)),
  );
}

/** Waits until the view's text holds these words, or one of several choices of them, and gives the text. */
export function textWith(view: View, ...choices: [string, ...string[]]): Promise<string> {
  const found = waitFor(`the words “${choices.join('” or “')}”`, async () => {
    const text = await view.text();
    return choices.some((words) => text.includes(words)) ? text : null;
  });
  return withText(view, found);
}

/** Characters of a view's text that go into a failure. */
const TEXT_SHOWN = 500;

async function withText<Answer>(view: View, work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DriverError)) throw error;
    const text = await view.text().catch((failure: unknown) => `(${String(failure)})`);
    throw new DriverError(`${error.message}; there is: ${text.slice(0, TEXT_SHOWN)}`);
  }
}
