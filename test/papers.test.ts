/** The papers (README, docs, templates) name nothing that is not there. Their commands are for `commands.test.ts`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { papers } from './papers.ts';

describe('the papers', () => {
  it.each(papers)('%s names only files and pages that exist', (paper) => {
    const text = readFileSync(paper, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(paper, '..', link));
    const files = [...text.matchAll(/`((?:src|popup|scripts|test|docs)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('give each package with its version and its licence', () => {
    const rows = readFileSync('docs/dependencies.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const folder of ['.', 'scripts/bench/peers', 'scripts/mutate/tool']) {
      const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
      const { packages } = read('package-lock.json') as { packages: Record<string, { license?: string }> };
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        const licence = packages[`node_modules/${name}`]?.license?.toLowerCase() ?? 'none';
        const row =
          rows.find((line) => line.includes(name) && line.includes(version)) ?? `no row for ${name} ${version}`;
        expect(row.toLowerCase()).toContain(licence);
      }
    }
  });

  it('ask in every template never to post a page that shows harm to a child', () => {
    const templates = papers.filter((path) => path.includes('ISSUE_TEMPLATE'));
    expect(templates.length).toBeGreaterThanOrEqual(3);
    for (const path of templates)
      expect(readFileSync(path, 'utf8')).toContain('never post or link a page that shows harm to a child');
  });
});
