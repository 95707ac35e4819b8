import { describe, expect, it } from 'vitest';
import { answered, type Draft, type DraftState, insisted, isContested, sent, typed } from './draft.ts';

/** A draft after typing `text` over `saved`. */
const typing = (text: string, saved: string): Draft => {
  const draft = typed(null, text, saved);
  if (!draft) throw new Error('nothing was typed');
  return draft;
};

describe('a text that is being typed', () => {
  it('given a saved text, when it is changed and changed back, then there is no draft any more', () => {
    const draft = typing('Aachen W', 'Aachen');
    expect(typed(draft, 'Aachen', 'Aachen')).toBeNull();
  });

  it('given a draft, when somebody else saves another text, then it is contested and stays as typed', () => {
    const draft = typing('Rathaus', 'Moschee');
    expect(isContested(draft, 'Moschee')).toBe(false);
    expect(isContested(draft, 'Stadthalle')).toBe(true);
    expect(draft.text).toBe('Rathaus');
  });

  it('given a draft, when somebody else saves the same text, then nothing is contested', () => {
    expect(isContested(typing('Rathaus', 'Moschee'), 'Rathaus')).toBe(false);
  });

  it('given no draft, when somebody else saves a text, then nothing is contested', () => {
    expect(isContested(null, 'Stadthalle')).toBe(false);
  });

  it('given a contested draft, when the person insists, then it is contested no more until the next change', () => {
    const draft = insisted(typing('Rathaus', 'Moschee'), 'Stadthalle');
    expect(isContested(draft, 'Stadthalle')).toBe(false);
    expect(isContested(draft, 'Kirche')).toBe(true);
  });
});

describe('a text on its way', () => {
  const onItsWay = sent(typing('Rathaus', 'Moschee'));

  it('given a sent draft, when the view shows it before the answer, then it is not contested', () => {
    expect(isContested(onItsWay, 'Rathaus')).toBe(false);
  });

  it('given a sent draft, when the answer is yes, then the field shows what is saved', () => {
    expect(answered(onItsWay, 'Rathaus', true)).toBeNull();
  });

  it('given more was typed meanwhile, when the answer is yes, then that stays a draft upon the sent text', () => {
    const more = typed(onItsWay, 'Rathaus, Saal 1', 'Rathaus');
    const after = answered(more, 'Rathaus', true);
    expect(after).toEqual({ text: 'Rathaus, Saal 1', base: 'Rathaus', sent: null });
    expect(isContested(after, 'Rathaus')).toBe(false);
  });

  it('given a sent draft, when the answer is no, then the text stays and the view is back at the old one', () => {
    const after: DraftState = answered(onItsWay, 'Rathaus', false);
    expect(after?.text).toBe('Rathaus');
    expect(isContested(after, 'Moschee')).toBe(false);
  });

  it('given two texts sent, when the answer for the first arrives, then the second still waits for its own', () => {
    const second = sent({ ...onItsWay, text: 'Kirche' });
    expect(answered(second, 'Rathaus', true)).toBe(second);
    expect(answered(second, 'Kirche', false)?.text).toBe('Kirche');
  });

  it('given a sent draft, when the old text is typed again before the answer, then it is kept to be sent', () => {
    expect(typed(onItsWay, 'Moschee', 'Rathaus')?.text).toBe('Moschee');
  });
});
