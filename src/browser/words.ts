/** The words of the interface as the browser gives them, in its own language. Knows no message. */
import browser from 'webextension-polyfill';

/** A message of `_locales` with `$1`, `$2` … filled in; the empty string where there is none of that key. */
export const browserMessage = (key: string, substitutions: readonly string[] = []): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** BCP 47: the language of the browser's own interface. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
