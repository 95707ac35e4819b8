import { describe, expect, it } from 'vitest';
import { textState } from './textState.ts';

describe('what the field says about a text', () => {
  it('given only white space, when judged, then it is blank', () => {
    expect(textState(' \n ', 200)).toMatchObject({ blank: true, length: 0, tooLongBy: 0, showsCounter: false });
  });

  it('given a text of 100 letters, when judged, then the counter appears, and not before', () => {
    expect(textState('x'.repeat(99), 200).showsCounter).toBe(false);
    expect(textState('x'.repeat(100), 200).showsCounter).toBe(true);
  });

  it('given emoji and letters with marks, when counted, then each is one', () => {
    const family = '👨‍👩‍👧';
    expect(textState(family.repeat(140), 140)).toMatchObject({ length: 140, tooLongBy: 0 });
    expect(textState('u\u0308'.repeat(141), 140).tooLongBy).toBe(1);
  });

  it('given white space around the text, when judged, then it does not count', () => {
    expect(textState(`  ${'x'.repeat(200)}\n`, 200).tooLongBy).toBe(0);
  });

  it('given two lines, when judged, then splitting is possible', () => {
    expect(textState('eins\nzwei', 200).canSplit).toBe(true);
    expect(textState('eins', 200).canSplit).toBe(false);
  });
});
