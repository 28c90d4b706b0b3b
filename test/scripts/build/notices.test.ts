import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../../scripts/build/notices.ts';

describe('noticesOf', () => {
  it('names every package that is shipped with its version, licence and source, and the data', async () => {
    const notices = await noticesOf('.');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies)) {
      expect(notices).toContain(`${name} ${version} (`);
      expect(notices).toContain(`https://www.npmjs.com/package/${name}/v/${version}`);
    }
    expect(notices).toContain('Mozilla Public License');
    expect(notices).toContain('GeoNames');
  });

  it('carries the texts that packages and data only name', async () => {
    const notices = await noticesOf('.');
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
    expect(notices).toContain('UNICODE LICENSE V3');
  });

  it('says what the build changes, of those packages that it changes and no others', async () => {
    const notices = await noticesOf('.');
    const build = readFileSync('scripts/build/extension.ts', 'utf8');
    const changed = notices.split(/\n(?=\S+ \d+\.\d+\.\d+ \()/).filter((part) => part.includes('\nChanged: '));
    expect(changed.map((part) => part.split(' ', 1)[0])).toEqual(['@mozilla/readability', 'preact']);
    expect(build.match(/\btake\(\//g)).toHaveLength(changed.length);
  });
});
