/** One manifest.json, two browsers: what the other browser does not know is taken out, nothing is templated. */

export type Browser = 'chrome' | 'firefox';

export interface Manifest {
  permissions: string[];
  background: { service_worker?: string; scripts?: string[] };
  action: { default_area?: string };
  browser_specific_settings?: object;
  sidebar_action?: object;
  side_panel?: object;
  minimum_chrome_version?: string;
  incognito?: string;
  [key: string]: unknown;
}

/** A new manifest; the source is left as it was. */
export function manifestFor(browser: Browser, source: Manifest): Manifest {
  const manifest = structuredClone(source);
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    delete manifest.background.scripts;
    delete manifest.action.default_area;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    // Firefox has no `split`; without the key an extension is not in private windows unless the reader allows it.
    delete manifest.incognito;
    delete manifest.background.service_worker;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
  }
  return manifest;
}
