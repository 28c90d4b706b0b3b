/**
 * The manifests as built, key by key: what the stores and the reader's trust hang on. Reads dist/, which `npm test`
 * has built (by hand: `npm run build`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest extends Record<string, unknown> {
  permissions: string[];
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  background: { service_worker?: string; scripts?: string[] };
  options_ui: { page: string };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; default_icon: Record<string, string> };
}

const source = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
const built = (browser: string) => JSON.parse(readFileSync(join('dist', browser, 'manifest.json'), 'utf8')) as Manifest;

const COMMON_KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];

/** Nothing comes from a page or the network, nothing is framed, nothing is sent, no string becomes code or markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

describe.each([
  {
    browser: 'chrome',
    keys: [...COMMON_KEYS, 'incognito', 'minimum_chrome_version', 'side_panel'],
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
  },
  {
    browser: 'firefox',
    keys: [...COMMON_KEYS, 'browser_specific_settings', 'sidebar_action'],
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
  },
])('the manifest built for $browser', ({ browser, keys, permissions }) => {
  const manifest = built(browser);

  it('has these keys and no others: none that reaches into pages or lets them reach in', () => {
    expect(Object.keys(manifest).sort()).toEqual(keys.sort());
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('lets its pages load nothing and send nothing', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('names only files that were built', () => {
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      ...(manifest.background.scripts ?? []),
      manifest.background.service_worker,
      manifest.options_ui.page,
      manifest.side_panel?.default_path,
      manifest.sidebar_action?.default_panel,
      ...Object.values(manifest.sidebar_action?.default_icon ?? {}),
      // Named by code: injected on the reader's click, and where "always detect" is on.
      'content.js',
      'detect.js',
    ].filter((file) => file !== undefined);
    expect(named.filter((file) => !existsSync(join('dist', browser, file)))).toEqual([]);
  });

  it('has pages that load only files that were built', () => {
    for (const page of ['popup.html', 'panel.html', 'options.html', 'welcome.html']) {
      const html = readFileSync(join('dist', browser, page), 'utf8');
      const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(join('dist', browser, file)))).toEqual([]);
    }
  });

  it('has its own words in every language it comes in', () => {
    const keysNamed = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(keysNamed.length).toBeGreaterThan(0);
    for (const language of ['en', 'es']) {
      const path = join('dist', browser, '_locales', language, 'messages.json');
      const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
      expect(keysNamed.filter((key) => !messages[key]?.message)).toEqual([]);
    }
  });

  it('carries no address but those of the services it may show, and asks none of them', () => {
    const code = ['content.js', 'detect.js', 'background.js'].map((file) =>
      readFileSync(join('dist', browser, file), 'utf8'),
    );
    for (const script of code)
      expect(script).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/);
  });
});

describe('what one browser has and the other has not', () => {
  it('is a service worker and a side panel in Chrome', () => {
    const chrome = built('chrome');
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome.side_panel).toEqual({ default_path: 'panel.html' });
    expect(chrome.incognito).toBe('split');
    expect(chrome.action).not.toHaveProperty('default_area');
  });

  it('is an event page, a sidebar that stays shut, and the promise to collect nothing in Firefox', () => {
    const firefox = built('firefox');
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.sidebar_action).toMatchObject({ default_panel: 'panel.html', open_at_install: false });
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  it('is nothing else: both are the one manifest.json', () => {
    for (const browser of ['chrome', 'firefox']) {
      for (const key of COMMON_KEYS.filter((common) => !['action', 'background', 'permissions'].includes(common))) {
        expect(built(browser)[key]).toEqual(source[key]);
      }
    }
  });
});
