/** The document of the tab in front, by way of WebDriver. Knows its commands, keys and elements; knows no window. */
import { Buffer } from 'node:buffer';
import { DriverError, type View } from './driver.ts';
import { expressionOf } from './expression.ts';
import { accessibleNodes } from './firefoxAccessible.ts';
import { PAGE_FRAME } from './firefoxChrome.ts';
import type { Marionette } from './marionette.ts';

/** WebDriver's name for an element in JSON. https://www.w3.org/TR/webdriver2/#elements */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebDriver's code points for keys that have no character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** One view for every tab: it is the one in front that is asked. */
export const pageView = (marionette: Marionette): View => {
  const evaluate: View['evaluate'] = async (body, ...values) => {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve(${expressionOf(body, values)}).then(
        (value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = (await marionette.send('WebDriver:ExecuteAsyncScript', { script, args: [], sandbox: null })) as {
      value: { value?: unknown; error?: string } | null;
    };
    if (value === null) throw new DriverError('the page went elsewhere before it answered');
    if (value.error !== undefined) throw new DriverError(`in the page: ${value.error}`);
    return value.value as never;
  };
  return {
    evaluate,
    text: () => evaluate(() => document.body.innerText),
    click: async (selector) => {
      const { value } = (await marionette.send('WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      })) as {
        value: Record<string, string>;
      };
      await marionette.send('WebDriver:ElementClick', { id: value[ELEMENT] ?? '' });
    },
    press: async (keys) => {
      const held = keys.split('+').map((key) => KEYS[key] ?? key);
      const actions = [
        ...held.map((value) => ({ type: 'keyDown', value })),
        ...held.reverse().map((value) => ({ type: 'keyUp', value })),
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    screenshot: async () => {
      const answer = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
      return Buffer.from(answer.value, 'base64');
    },
    accessibleNodes: () => accessibleNodes(marionette, PAGE_FRAME),
  };
};
