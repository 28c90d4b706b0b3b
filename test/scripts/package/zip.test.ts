import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../scripts/package/zip.ts';

/** Reads an archive back by its central directory, as an unpacker does. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    files.set(name, bytes.toString('utf8', start, start + size));
    at += 46 + nameLength;
  }
  return files;
}

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
        expect(unzip(bytes)).toEqual(new Map(Object.entries(files)));
        expect(zip(entries.reverse()).equals(bytes)).toBe(true);
      }),
    );
  });

  it('carries the CRC-32 that unpackers check', () => {
    // The check value of CRC-32/ISO-HDLC, https://reveng.sourceforge.io/crc-catalogue/all.htm
    expect(zip([{ name: 'a', content: Buffer.from('123456789') }]).readUInt32LE(14)).toBe(0xcbf43926);
  });
});
