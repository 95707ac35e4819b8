import { describe, expect, it } from 'vitest';
import { frameBetween, touches } from './frame.ts';

const box = { left: 10, right: 20, top: 10, bottom: 20 };

describe('the frame around cards', () => {
  it('given two corners in any order, then the frame lies between them', () => {
    expect(frameBetween({ x: 30, y: 5 }, { x: 15, y: 12 })).toEqual({ left: 15, right: 30, top: 5, bottom: 12 });
  });

  it('given a card it covers in part, beside it, or one scrolled out of sight, then only the first is touched', () => {
    const frame = frameBetween({ x: 15, y: 0 }, { x: 40, y: 15 });
    expect(touches(frame, box)).toBe(true);
    expect(touches(frameBetween({ x: 20, y: 0 }, { x: 40, y: 40 }), box)).toBe(false);
    expect(touches(frame, { ...box, top: 12, bottom: 9 })).toBe(false);
  });
});
