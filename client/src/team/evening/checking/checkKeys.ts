import { HIDE_REASONS, type HideReason } from '@gehoer/shared/domain/card.ts';

/** What a key does to the card it is pressed on. */
export type CheckKey =
  { readonly kind: 'next' | 'previous' | 'show' } | { readonly kind: 'hide'; readonly reason: HideReason };

const MOVES: Readonly<Record<string, CheckKey>> = {
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  z: { kind: 'show' },
};

/** Reads a key of the checking page: arrows, Z, and the digits for the reasons in their order. Null = none of ours. */
export const checkKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): CheckKey | null => {
  if (ctrlKey || metaKey || altKey) return null;
  const reason = /^[1-9]$/u.test(key) ? HIDE_REASONS[Number(key) - 1] : undefined;
  if (reason) return { kind: 'hide', reason };
  return MOVES[key.length === 1 ? key.toLowerCase() : key] ?? null;
};
