import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** The module is the function itself; its types believe in a default export. */
const read = jsQR as unknown as typeof jsQR.default;

/** A picture as the browser draws it: RGBA, base64. */
interface Pixels {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

const pixelsOf = async (element: Locator): Promise<Pixels> => {
  const png = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data = new Uint8ClampedArray() } = canvas?.getImageData(0, 0, width, height) ?? {};
    return { data: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')), width, height };
  }, png);
};

/** Reads a QR code off the screen as a phone's camera does. @returns what it says; null if nothing can be read */
export const scan = async (code: Locator): Promise<string | null> => {
  const { data, width, height } = await pixelsOf(code);
  return read(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data ?? null;
};
