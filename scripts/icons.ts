/**
 * Entry of `tsx scripts/icons.ts`: draws the icon as SVG and PNG into popup/icons. A first line that carries more than
 * those below it, which is what a lede is; it tells no topic. Knows its shapes and the PNG format, needs no package.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** A rectangle with round corners on a square of 32 × 32. */
interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  colour: readonly [number, number, number];
}

const TEAL = [11, 93, 102] as const;
const PAPER = [255, 255, 255] as const;
const PALE = [158, 205, 210] as const;

const SHAPES: readonly Shape[] = [
  { x: 1, y: 1, width: 30, height: 30, radius: 7, colour: TEAL },
  { x: 7, y: 8, width: 18, height: 6, radius: 1.5, colour: PAPER },
  { x: 7, y: 17, width: 18, height: 3, radius: 1, colour: PALE },
  { x: 7, y: 22.5, width: 12, height: 3, radius: 1, colour: PALE },
];
const SIDE = 32;
const SIZES = [16, 32, 48, 128];
const FOLDER = 'popup/icons';

function svg(): string {
  const rectangles = SHAPES.map(
    ({ x, y, width, height, radius, colour }) =>
      `  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="rgb(${colour.join(' ')})" />`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">\n  <title>Lede</title>\n${rectangles.join('\n')}\n</svg>\n`;
}

function holds({ x, y, width, height, radius }: Shape, px: number, py: number): boolean {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** Points taken of each pixel along one side, for smooth edges. */
const SAMPLES = 8;

/** RGBA, row by row. */
function pixels(size: number): Buffer {
  const image = Buffer.alloc(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
      const px = ((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) * (SIDE / size);
      const py = (Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * (SIDE / size);
      const shape = SHAPES.findLast((candidate) => holds(candidate, px, py));
      if (!shape) continue;
      for (const [channel, value] of [...shape.colour, 1].entries()) sum[channel] = (sum[channel] ?? 0) + value;
    }
    const covered = sum[3] ?? 0;
    if (covered === 0) continue;
    for (let channel = 0; channel < 3; channel++)
      image[pixel * 4 + channel] = Math.round((sum[channel] ?? 0) / covered);
    image[pixel * 4 + 3] = Math.round((covered / (SAMPLES * SAMPLES)) * 255);
  }
  return image;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, RGBA; deflate, adaptive filters, no interlace.
  header.set([8, 6, 0, 0, 0], 8);
  const image = pixels(size);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), image.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 }));
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'lede.svg'), svg());
for (const size of SIZES) writeFileSync(join(FOLDER, `${size}.png`), png(size));
