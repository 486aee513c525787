import { createCanvas, loadImage } from '@napi-rs/canvas';
import { crc32, deflateSync } from 'node:zlib';
import { inSixteen, type Grey } from './grey.ts';

// Written here because a canvas stores four colours of eight bits for each point: ten times as much.

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [bits, grey] = [4, 0];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of sixteen greys, two points to a byte; each row begins with the number of its filter, here none. */
export function pngOf({ width, height, levels }: Grey): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, grey, 0, 0, 0], 8);
  const row = 1 + Math.ceil(width / 2);
  const data = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data[y * row + 1 + (x >> 1)]! |= Math.round(levels[y * width + x]! / 17) << (x % 2 === 0 ? 4 : 0);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(data, { level: 9 })), chunk('IEND', new Uint8Array())]);
}

export async function greyOf(png: Uint8Array): Promise<Grey> {
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, levels: Uint8Array.from({ length: width * height }, (_, at) => inSixteen(data[at * 4]!)) };
}
