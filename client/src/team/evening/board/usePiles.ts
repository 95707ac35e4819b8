import { useState } from 'react';

/** Which stacks are open on this screen. */
export interface Piles {
  /** Ids of the cards on top. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (cardId: string) => void;
}

export const usePiles = (): Piles => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (cardId: string) =>
    setOpen((now) => {
      const others = [...now].filter((id) => id !== cardId);
      return new Set(now.has(cardId) ? others : [...others, cardId]);
    });
  return { open, toggle };
};
