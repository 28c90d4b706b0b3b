/**
 * The messages of `_locales` for a reader whose choice is another language than the browser's, which only gives its own. Each
 * catalogue is loaded when it is asked for. Knows files and placeholders; the words' use is `words.ts`.
 */

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const CATALOGUES: Readonly<Record<string, () => Promise<{ default: Catalogue }>>> = {
  ca: () => import('./_locales/ca/messages.json'),
  de: () => import('./_locales/de/messages.json'),
  en: () => import('./_locales/en/messages.json'),
  es: () => import('./_locales/es/messages.json'),
  fr: () => import('./_locales/fr/messages.json'),
  it: () => import('./_locales/it/messages.json'),
  pt: () => import('./_locales/pt/messages.json'),
};

/** BCP 47 primary subtags. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** `message` of a `WordsConnection`, over one language's messages; null where there are none in that language. */
export async function messagesIn(
  language: string,
): Promise<((key: string, substitutions?: readonly string[]) => string) | null> {
  const load = Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language] : undefined;
  if (!load) return null;
  return messagesOf((await load()).default);
}

/** Fills `$1` to `$9` as the browser's `i18n.getMessage` does; an unknown key gives the empty string. */
export function messagesOf(catalogue: Catalogue): (key: string, substitutions?: readonly string[]) => string {
  const messages = new Map(Object.entries(catalogue));
  return (key, substitutions = []) =>
    (messages.get(key)?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}
