import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../scripts/package/unzip.ts';
import { zip } from '../../../scripts/package/zip.ts';

describe('a zip archive', () => {
  it('gives back what went in, whatever the names and contents, and in one order', () => {
    const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (files) => {
        const entries = Object.entries(files).map(([entryName, text]) => ({
          name: entryName,
          content: Buffer.from(text),
        }));
        const bytes = zip(entries);
        const read = unzip(bytes).map(({ name: entryName, content }) => [entryName, Buffer.from(content).toString()]);
        expect(new Map(read as [string, string][])).toEqual(new Map(Object.entries(files)));
        expect(zip(entries.reverse()).equals(bytes)).toBe(true);
      }),
    );
  });

  it('carries the CRC-32 that unpackers check', () => {
    // The check value of CRC-32/ISO-HDLC, https://reveng.sourceforge.io/crc-catalogue/all.htm
    expect(zip([{ name: 'a', content: Buffer.from('123456789') }]).readUInt32LE(14)).toBe(0xcbf43926);
  });

  it('is refused where a byte has changed, or where it is no archive', () => {
    const bytes = zip([{ name: 'a', content: Buffer.from('123456789') }]);
    bytes[31] = 0x30;
    expect(() => unzip(bytes)).toThrow('a is damaged');
    expect(() => unzip(Buffer.from('no archive'))).toThrow('not an archive');
  });
});
