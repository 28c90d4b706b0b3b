/** The reader's country as far as the browser's languages tell it. Knows language tags; asks no network and no clock. */

/** The region of the first language that has one (`es-ES` → `ES`), else the likely region of the first (`ca` → `ES`). */
export function defaultCountry(languages: readonly string[]): string | null {
  const locales = languages.flatMap((tag) => {
    try {
      return [new Intl.Locale(tag)];
    } catch {
      // Not a BCP 47 tag; browsers let a reader type anything into the list.
      return [];
    }
  });
  const region = locales.find((locale) => locale.region)?.region ?? locales[0]?.maximize().region ?? null;
  return region !== null && /^[A-Z]{2}$/.test(region) ? region : null;
}
