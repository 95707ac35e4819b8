import { ACTION_FIELDS } from '@gehoer/shared/domain/templates/actionFields.ts';
import { describe, expect, it } from 'vitest';
import { actionFieldOf, moveRow, rowsOf } from './actionFields.ts';

const rows = () => {
  let count = 0;
  return rowsOf(ACTION_FIELDS.slice(0, 3), () => String((count += 1)));
};
const order = (moved: readonly { readonly id: string }[]) => moved.map(({ id }) => id).join('');

describe('moveRow', () => {
  it('given rows, when one is moved up or down, then the others close up', () => {
    expect(order(moveRow(rows(), '3', -1))).toBe('132');
    expect(order(moveRow(rows(), '1', 1))).toBe('213');
  });

  it('given a row at an end, when it is moved beyond, then it stays there', () => {
    expect(order(moveRow(rows(), '1', -1))).toBe('123');
    expect(order(moveRow(rows(), '3', 1))).toBe('123');
  });

  it('given no such row, when it is moved, then nothing changes', () => {
    expect(order(moveRow(rows(), '9', 1))).toBe('123');
  });
});

describe('actionFieldOf', () => {
  const first = rows()[0];
  if (!first) throw new Error('the template has no action fields');

  it('given the name of the template, when it is sent, then all its translations go along', () => {
    expect(actionFieldOf({ ...first, name: ` ${first.name} ` })).toEqual(ACTION_FIELDS[0]);
  });

  it('given a changed name, when it is sent, then the translations of the old one stay behind', () => {
    expect(actionFieldOf({ ...first, name: 'Wohnen und Arbeit' })).toEqual({ de: 'Wohnen und Arbeit' });
  });

  it('given an added row, when it is sent, then it has its German name', () => {
    expect(actionFieldOf({ id: 'new', name: 'Digitales ', template: null })).toEqual({ de: 'Digitales' });
  });
});
