/** What a key does while cards are read aloud. */
export type ReadingKey =
  | { readonly does: 'go'; readonly by: 1 | -1 }
  /** Counted from 0. */
  | { readonly does: 'toCluster'; readonly index: number }
  | { readonly does: 'toNew' | 'toLot' | 'same' | 'hide' | 'undo' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Page keys are those of the small remote with which people turn the pages of a talk. */
const NAMED: ReadonlyMap<string, ReadingKey> = new Map(
  Object.entries<ReadingKey>({
    ArrowRight: { does: 'go', by: 1 },
    PageDown: { does: 'go', by: 1 },
    ArrowLeft: { does: 'go', by: -1 },
    PageUp: { does: 'go', by: -1 },
    n: { does: 'toNew' },
    p: { does: 'toLot' },
    g: { does: 'same' },
    h: { does: 'hide' },
    u: { does: 'undo' },
  }),
);

/**
 * The meaning of a key on the page for reading aloud; the browser's own combinations stay untouched, except for undo.
 * @returns null if it means nothing here
 */
export const readingKey = ({ key, ctrlKey, metaKey, altKey }: Key): ReadingKey | null => {
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (altKey) return null;
  if (ctrlKey || metaKey) return name === 'z' ? { does: 'undo' } : null;
  if (/^[1-9]$/u.test(name)) return { does: 'toCluster', index: Number(name) - 1 };
  return NAMED.get(name) ?? null;
};
