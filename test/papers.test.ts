/** The papers (README, docs, templates) name nothing that is not there. What they promise is for the other tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

describe('the papers', () => {
  const folders = ['.', 'docs', '.github', '.github/ISSUE_TEMPLATE'];
  const papers = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  it.each(papers)('%s names only commands, files and pages that exist', (paper) => {
    const text = readFileSync(paper, 'utf8');
    const commands = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(paper, '..', link));
    const files = [...text.matchAll(/`((?:src|popup|scripts|test|docs)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([]);
  });

  it('ask in every template never to post a page that shows harm to a child', () => {
    const templates = papers.filter((path) => path.includes('ISSUE_TEMPLATE'));
    expect(templates.length).toBeGreaterThanOrEqual(3);
    for (const path of templates)
      expect(readFileSync(path, 'utf8')).toContain('never post or link a page that shows harm to a child');
  });
});
