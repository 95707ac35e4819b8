import { describe, expect, it } from 'vitest';
import { fillField } from './fillField.ts';

describe('fillField', () => {
  it('given a question with {T}, when it is filled, then every {T} is the name of the field', () => {
    expect(fillField('Thema: {T}. Was heißt {T}?', 'Ehrenamt')).toBe('Thema: Ehrenamt. Was heißt Ehrenamt?');
  });

  it('given a question without {T}, when it is filled, then it is unchanged', () => {
    expect(fillField('Was läuft schon gut? {t} {n}', 'Ehrenamt')).toBe('Was läuft schon gut? {t} {n}');
  });

  it('given a name with special signs, when it is filled in, then it stands as written', () => {
    expect(fillField('Thema: {T}', "{T} & $& $1 $'")).toBe("Thema: {T} & $& $1 $'");
  });
});
