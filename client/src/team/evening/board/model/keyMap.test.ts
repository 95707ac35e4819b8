import { describe, expect, it } from 'vitest';
import { boardAction } from './keyMap.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  boardAction({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('the keys of the board', () => {
  it.each([
    ['1', { kind: 'moveTo', index: 0 }],
    ['9', { kind: 'moveTo', index: 8 }],
    ['0', { kind: 'moveTo', index: null }],
    ['m', { kind: 'chooseTarget' }],
    ['Enter', { kind: 'chooseTarget' }],
    ['n', { kind: 'moveToNew' }],
    ['H', { kind: 'hide' }],
    ['s', { kind: 'stack' }],
    ['o', { kind: 'togglePile' }],
    ['p', { kind: 'park' }],
    ['a', { kind: 'copy' }],
    ['q', { kind: 'quote' }],
    ['f', { kind: 'field' }],
    ['e', { kind: 'edit' }],
    ['<', { kind: 'order', way: 'forwards' }],
    ['>', { kind: 'order', way: 'backwards' }],
    ['ArrowLeft', { kind: 'focus', direction: 'left' }],
    ['End', { kind: 'edge', edge: 'last' }],
  ])('given a card has the focus, when %s is pressed, then it acts on that card', (key, action) => {
    expect(press(key)).toEqual({ ...action, onCard: true });
  });

  it('given Shift, when N or S is pressed, then it is a new cluster behind, or taking out of the stack', () => {
    expect(press('N', { shiftKey: true })).toEqual({ kind: 'split', onCard: true });
    expect(press('S', { shiftKey: true })).toEqual({ kind: 'unstack', onCard: true });
    expect(press('P', { shiftKey: true })).toEqual({ kind: 'park', onCard: true });
  });

  it.each([
    ['u', {}, 'undo'],
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['?', { shiftKey: true }, 'help'],
    ['Escape', {}, 'clear'],
  ] as const)(
    'given anything on the board has the focus, when %s with %o is pressed, then it is %s',
    (key, held, kind) => {
      expect(press(key, held)).toEqual({ kind, onCard: false });
    },
  );

  it.each([
    ['n', { ctrlKey: true }],
    ['1', { ctrlKey: true }],
    ['m', { altKey: true }],
    [' ', {}],
    ['Tab', {}],
    ['x', {}],
    ['toString', {}],
  ] as const)('given the board, when %s with %o is pressed, then the browser keeps it', (key, held) => {
    expect(press(key, held)).toBeNull();
  });
});
