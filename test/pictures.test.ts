/** The pictures that are kept for README and stores: there, of the size that Chrome's store asks for, and small. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'docs/pictures';
const files = readdirSync(FOLDER);

describe('the kept pictures', () => {
  it('are the five of docs/store.md', () => {
    expect(files).toEqual(['key-points.png', 'marked.png', 'numbers.png', 'support.png', 'timeline.png']);
    const store = readFileSync('docs/store.md', 'utf8');
    for (const file of files) expect(store).toContain(file);
  });

  it.each(files)('%s has 1280 by 800 pixels and under 250 kB', (file) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    // PNG: signature, then the header's chunk with width and height (https://www.w3.org/TR/png-3/#11IHDR).
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280, 800]);
    expect(bytes.length).toBeLessThan(250_000);
  });
});
