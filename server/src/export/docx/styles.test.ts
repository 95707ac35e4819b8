import { describe, expect, it } from 'vitest';
import { COLOURS } from './styles.ts';

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const channel = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16) / 255;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
const contrast = (text: string, ground: string): number => {
  const [dark = 0, light = 0] = [luminance(text), luminance(ground)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('the colours of the document', () => {
  it('given text on paper, when the contrast is measured, then it is at least 4.5:1', () => {
    for (const text of [COLOURS.ink, COLOURS.soft, COLOURS.primary]) {
      expect(contrast(text, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('given the head of a table, when the contrast is measured, then it is at least 4.5:1', () => {
    expect(contrast(COLOURS.primary, COLOURS.tint)).toBeGreaterThanOrEqual(4.5);
  });
});
