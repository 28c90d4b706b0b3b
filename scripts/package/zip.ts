/**
 * A zip archive whose bytes depend on names and contents alone: sorted, one fixed time, stored without compression
 * (zlib's output differs between Node's versions; stores compress for themselves). Knows bytes, no files.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** With forward slashes. */
  name: string;
  content: Uint8Array;
}

/** 1 January 1980, 00:00: the first moment of MS-DOS time. */
const DATE = 0x0021;
const TIME = 0;
/** Version 2.0: folders and plain storing. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Both headers of an entry share these 26 bytes. */
function fieldsOf(name: Buffer, content: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(0, 4);
  fields.writeUInt16LE(TIME, 6);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The central directory's header of one entry. */
function directoryEntry(name: Buffer, content: Uint8Array, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION);
  // Comment length, disk, internal and external attributes stay zero.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, fieldsOf(name, content), rest, name]);
}

/** Archives under 4 GiB and 65,536 entries; ours are some hundred KiB. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const sorted = [...entries].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of sorted) {
    const bytes = Buffer.from(name, 'utf8');
    directory.push(directoryEntry(bytes, content, offset));
    const body = Buffer.concat([signature(0x04034b50), fieldsOf(bytes, content), bytes, content]);
    bodies.push(body);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(sorted.length, 4);
  end.writeUInt16LE(sorted.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, signature(0x06054b50), end]);
}
