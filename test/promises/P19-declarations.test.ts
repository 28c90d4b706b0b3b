/**
 * P19: what the stores and the reader are told is what is built. Reads docs/store.md, PRIVACY.md and dist/, which `npm test`
 * has built. That no data is collected is P1's and P2's to prove.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const BROWSERS = ['Chrome', 'Firefox'] as const;
const manifestOf = (browser: (typeof BROWSERS)[number]): Manifest =>
  JSON.parse(readFileSync(join('dist', browser.toLowerCase(), 'manifest.json'), 'utf8'));

const store = readFileSync('docs/store.md', 'utf8');
const privacy = readFileSync('PRIVACY.md', 'utf8');

/** The cells of the rows of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const section = store.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

describe('the store pages', () => {
  it.each(BROWSERS)('give a reason for each permission in %s, and for none that is not asked for', (browser) => {
    const { permissions, optional_host_permissions } = manifestOf(browser);
    const rows = rowsUnder('Permissions').filter(([, where = '']) => where.includes(browser));
    const named = rows.flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(named.sort()).toEqual([...permissions, ...optional_host_permissions].sort());
    for (const [, , reason = ''] of rows) expect(reason.length).toBeGreaterThan(20);
  });

  it('have the names and short descriptions of the package, short enough for both stores', () => {
    const packaged = readdirSync('popup/_locales').map((language) => {
      const messages = JSON.parse(readFileSync(join('popup/_locales', language, 'messages.json'), 'utf8'));
      return [language, messages.extensionName.message, messages.extensionDescription.message];
    });
    expect(rowsUnder('Name and short description').sort()).toEqual(packaged.sort());
    for (const [, name, description] of packaged) {
      expect(name.length).toBeLessThanOrEqual(45);
      expect(description.length).toBeLessThanOrEqual(132);
    }
  });

  it('have a description in every language that the interface has', () => {
    const languages = readdirSync('popup/_locales').map((code) =>
      new Intl.DisplayNames(code, { type: 'language' }).of(code),
    );
    const headings = [...store.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase());
    for (const language of languages) expect(headings).toContain(language?.toLowerCase());
  });

  it('say in the same words as the manifest and the privacy page that nothing is collected', () => {
    const { browser_specific_settings } = manifestOf('Firefox');
    expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(store).toContain('`data_collection_permissions: { "required": ["none"] }`');
    expect(privacy).toContain('`data_collection_permissions: none`');
    for (const browser of BROWSERS) {
      expect(manifestOf(browser).content_security_policy.extension_pages).toContain("connect-src 'none'");
    }
    expect(privacy).toContain("`connect-src 'none'`");
  });
});
