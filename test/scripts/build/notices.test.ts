import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../../scripts/build/notices.ts';

describe('noticesOf', () => {
  it('names every package that is shipped with its version and licence, and the data', async () => {
    const notices = await noticesOf('.');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
    expect(notices).toContain('Apache License');
    expect(notices).toContain('Mozilla Public License');
    expect(notices).toContain('GeoNames');
  });
});
