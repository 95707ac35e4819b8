export type Direction = 'up' | 'down' | 'left' | 'right';

/** Actions on the card that has the focus, and on those that are picked with it. */
export type CardAction =
  | 'chooseTarget'
  | 'moveToNew'
  | 'split'
  | 'stack'
  | 'unstack'
  | 'togglePile'
  | 'park'
  | 'copy'
  | 'quote'
  | 'field'
  | 'edit'
  | 'hide';

/** What a key does on the board. `onCard`: only while a card has the focus, elsewhere the key keeps its usual meaning. */
export type BoardAction =
  | { readonly kind: 'focus'; readonly direction: Direction; readonly onCard: true }
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last'; readonly onCard: true }
  /** `index` counts clusters from 0; null = back to the unsorted cards. */
  | { readonly kind: 'moveTo'; readonly index: number | null; readonly onCard: true }
  /** The cluster in which the card lies changes its place. */
  | { readonly kind: 'order'; readonly way: 'forwards' | 'backwards'; readonly onCard: true }
  | { readonly kind: CardAction; readonly onCard: true }
  | { readonly kind: 'undo' | 'redo' | 'help' | 'clear'; readonly onCard: false };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMED: ReadonlyMap<string, BoardAction> = new Map(
  Object.entries<BoardAction>({
    ArrowUp: { kind: 'focus', direction: 'up', onCard: true },
    ArrowDown: { kind: 'focus', direction: 'down', onCard: true },
    ArrowLeft: { kind: 'focus', direction: 'left', onCard: true },
    ArrowRight: { kind: 'focus', direction: 'right', onCard: true },
    Home: { kind: 'edge', edge: 'first', onCard: true },
    End: { kind: 'edge', edge: 'last', onCard: true },
    Enter: { kind: 'chooseTarget', onCard: true },
    m: { kind: 'chooseTarget', onCard: true },
    n: { kind: 'moveToNew', onCard: true },
    s: { kind: 'stack', onCard: true },
    o: { kind: 'togglePile', onCard: true },
    p: { kind: 'park', onCard: true },
    a: { kind: 'copy', onCard: true },
    q: { kind: 'quote', onCard: true },
    f: { kind: 'field', onCard: true },
    e: { kind: 'edit', onCard: true },
    h: { kind: 'hide', onCard: true },
    '0': { kind: 'moveTo', index: null, onCard: true },
    '<': { kind: 'order', way: 'forwards', onCard: true },
    '>': { kind: 'order', way: 'backwards', onCard: true },
    u: { kind: 'undo', onCard: false },
    '?': { kind: 'help', onCard: false },
    Escape: { kind: 'clear', onCard: false },
  }),
);

const WITH_SHIFT: ReadonlyMap<string, BoardAction> = new Map([
  ['n', { kind: 'split', onCard: true }],
  ['s', { kind: 'unstack', onCard: true }],
]);

/**
 * The meaning of a key on the board. Single letters work only while the focus is on the board (WCAG 2.1.4); the
 * browser's own combinations stay untouched except for undo and redo.
 * @returns null if the key means nothing here
 */
export const boardAction = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): BoardAction | null => {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (name === 'z') return { kind: shiftKey ? 'redo' : 'undo', onCard: false };
    return name === 'y' ? { kind: 'redo', onCard: false } : null;
  }
  if (/^[1-9]$/.test(name)) return { kind: 'moveTo', index: Number(name) - 1, onCard: true };
  return (shiftKey ? WITH_SHIFT.get(name) : undefined) ?? NAMED.get(name) ?? null;
};
