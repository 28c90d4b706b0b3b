/** Reads an archive of `zip.ts` back: stored entries, found by the central directory as unpackers do. Knows bytes, no files. */
import type { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { ZipEntry } from './zip.ts';

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_ENTRY_LENGTH = 46;

/** Every entry, in the archive's order. Throws where a signature or a CRC-32 is not what it must be. */
export function unzip(bytes: Buffer): (ZipEntry & { content: Buffer })[] {
  const end = bytes.length - END_LENGTH;
  expectSignature(bytes, end, END);
  const entries: (ZipEntry & { content: Buffer })[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expectSignature(bytes, at, DIRECTORY_ENTRY);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + DIRECTORY_ENTRY_LENGTH, at + DIRECTORY_ENTRY_LENGTH + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    expectSignature(bytes, local, LOCAL_HEADER);
    const start = local + LOCAL_HEADER_LENGTH + bytes.readUInt16LE(local + 26);
    const content = bytes.subarray(start, start + size);
    if (crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is damaged`);
    entries.push({ name, content });
    at += DIRECTORY_ENTRY_LENGTH + nameLength;
  }
  return entries;
}

function expectSignature(bytes: Buffer, at: number, signature: number): void {
  if (at < 0 || bytes.readUInt32LE(at) !== signature) throw new Error('not an archive of ours');
}
