export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a key does on the board. `onCard`: only while a card has the focus, elsewhere the key keeps its usual meaning. */
export type BoardAction =
  | { readonly kind: 'focus'; readonly direction: Direction; readonly onCard: true }
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last'; readonly onCard: true }
  /** `index` counts clusters from 0; null = back to the unsorted cards. */
  | { readonly kind: 'moveTo'; readonly index: number | null; readonly onCard: true }
  | { readonly kind: 'moveToNew' | 'chooseTarget' | 'hide'; readonly onCard: true }
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
    h: { kind: 'hide', onCard: true },
    '0': { kind: 'moveTo', index: null, onCard: true },
    u: { kind: 'undo', onCard: false },
    '?': { kind: 'help', onCard: false },
    Escape: { kind: 'clear', onCard: false },
  }),
);

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
  return NAMED.get(name) ?? null;
};
