import { expect, it } from 'vitest';
import { FrameReader } from './frameReader.ts';

const frame = (text: string): Buffer => {
  const { length } = Buffer.from(text);
  const long = [126, length >> 8, length & 0xff];
  const veryLong = [127, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return Buffer.concat([
    Buffer.from([0x81, ...(length < 126 ? [length] : length < 65_536 ? long : [127, 0, ...veryLong.slice(2)])]),
    Buffer.from(text),
  ]);
};

const texts = ['2', '', 'ü'.repeat(60), 'a'.repeat(125), 'b'.repeat(126), 'c'.repeat(70_000), '43'];

it.each([1, 2, 3, 7, 1000, 100_000])('finds every frame, wherever the stream is cut (every %i bytes)', (size) => {
  const [whole, cut]: [string[], string[]] = [[], []];
  const readers = [
    new FrameReader(true, (each) => whole.push(each.toString())),
    new FrameReader(false, (each) => cut.push(each.toString())),
  ];
  const stream = Buffer.concat(texts.map(frame));
  for (const reader of readers) {
    for (let at = 0; at < stream.length; at += size) reader.read(stream.subarray(at, at + size));
  }

  expect(whole).toEqual(texts);
  expect(cut).toEqual(texts.map((text) => text.slice(0, 1024)));
});
