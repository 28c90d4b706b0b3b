/**
 * The article in every shape that pages give it: a browser reads what the command line reads from the same file. The shapes
 * of files are read by the same code without the extension around it; those that only a browser gives, by a click.
 */
import * as esbuild from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/driver.ts';
import { parseDocument } from '../../scripts/document.ts';
import { readPage } from '../../src/page/index.ts';
import type { Reading } from '../../src/summariser/contract.ts';
import { LIVE_SHAPES, SHAPES, TEXT } from '../fixtures/shapes.ts';
import { askTabs, tabInFront } from './asking.ts';
import { marked, openPage, press, type Stage, summarised } from './stage.ts';

/** What the content script answers to our popup. */
async function readingOf(stage: Stage, page: string): Promise<Reading> {
  const { popup } = await summarised(stage, page);
  const [answer] = await askTabs(popup, [
    { tabId: await tabInFront(popup), question: { type: 'read', selection: false } },
  ]);
  return (answer as unknown as { reading: Reading }).reading;
}

/** Reads the page that it runs in, as JSON. */
async function makeReader(): Promise<() => string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/page/readPage.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'reader',
    write: false,
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.text ?? '';
  return new Function(`${code}; return JSON.stringify(reader.readPage(document, location.href));`) as () => string;
}

export function shapes(stage: () => Stage): void {
  describe('reads in the browser what the command line reads', () => {
    let reader: () => string;
    beforeAll(async () => {
      reader = await makeReader();
    });

    it.each(SHAPES)('$name', async ({ name, html, paragraphs }) => {
      const page = await openPage(stage(), `${name}.html`);
      const { article, isArticle, articleReasons } = JSON.parse(await page.evaluate(reader)) as Reading;
      const parsed = readPage(parseDocument(html), article.url ?? '');
      expect(article).toEqual(parsed.article);
      expect({ isArticle, articleReasons }).toEqual({
        isArticle: parsed.isArticle,
        articleReasons: parsed.articleReasons,
      });
      expect(article.text.split('\n\n')).toEqual(paragraphs);
    });
  });

  describe('reads what only a browser gives', () => {
    it.each(LIVE_SHAPES)('$name', async ({ name, paragraphs }) => {
      const { article } = await readingOf(stage(), `${name}.html`);
      expect(article.text.split('\n\n')).toEqual(paragraphs);
    });

    it('marks words in a shadow tree', async () => {
      const { page, popup } = await summarised(stage(), `${LIVE_SHAPES[0]?.name}.html`);
      await press(popup, '212 containers');
      await waitFor(
        'the mark',
        async () =>
          Object.values(await marked(page))
            .flat()
            .includes(TEXT.lead) || null,
      );
      // Styles of the page do not reach into a shadow tree: the mark's have to be in it.
      const styled = await page.evaluate(
        () => document.querySelector('story-page')?.shadowRoot?.adoptedStyleSheets.length,
      );
      expect(styled).toBe(1);
    });
  });
}
