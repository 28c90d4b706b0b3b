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

  it('ask in every template never to post a page that shows harm to a child', () => {
    const templates = papers.filter((path) => path.includes('ISSUE_TEMPLATE'));
    expect(templates.length).toBeGreaterThanOrEqual(3);
    for (const path of templates)
      expect(readFileSync(path, 'utf8')).toContain('never post or link a page that shows harm to a child');
  });
});
