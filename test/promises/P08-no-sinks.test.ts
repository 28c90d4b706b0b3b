/** P8, in the sources: nothing of ours turns a string into markup or code. `web-ext lint` looks for the same in what is built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Each with a use that must be found. */
const SINKS: readonly [name: string, sink: RegExp, use: string][] = [
  ['innerHTML and outerHTML', /\.(?:inner|outer)HTML\s*\+?=(?!=)/, 'box.innerHTML = text'],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/, 'box.insertAdjacentHTML("beforeend", text)'],
  ['document.write', /\bdocument\.write(?:ln)?\b/, 'document.write(text)'],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/, '<p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['setHTML', /\bsetHTML(?:Unsafe)?\b|\bparseHTMLUnsafe\b/, 'box.setHTMLUnsafe(text)'],
  ['eval', /\beval\s*\(/, 'eval(text)'],
  ['Function', /\bFunction\s*\(/, 'new Function(text)'],
  ['timers of strings', /\bset(?:Timeout|Interval)\s*\(\s*['"`]/, 'setTimeout("text", 1)'],
  ['srcdoc, set', /\.srcdoc\s*=(?!=)|\bsrc[dD]oc=|setAttribute\(\s*['"]srcdoc/, 'frame.srcdoc = text'],
  ['parsers', /\bDOMParser\b|\bcreateContextualFragment\b/, 'new DOMParser()'],
  ['remote code', /\bimport\s*\(\s*[^'"\s]|\bimportScripts\b/, 'import(address)'],
];

const sources = ['src', 'popup'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** Without its comments, which may speak of what the code does not do. */
const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

it('looks through all sources', () => {
  expect(sources.length).toBeGreaterThan(150);
});

it.each(SINKS)('P8: %s: in no source, and found where it is', (_, sink, use) => {
  expect(use).toMatch(sink);
  expect(sources.filter((file) => sink.test(codeOf(readFileSync(file, 'utf8'))))).toEqual([]);
});
