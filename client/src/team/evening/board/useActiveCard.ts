import { type FocusEvent, type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { CARD_ATTRIBUTE, cardIdAround } from './dragging/cardElement.ts';
import type { Area } from './model/boardLayout.ts';
import type { Direction } from './model/keyMap.ts';
import { type Box, neighbour } from './model/neighbour.ts';
import { nextActive } from './model/nextActive.ts';

/** The one card that the Tab key stops at, and how the focus goes from card to card. */
export interface ActiveCard {
  readonly active: string | null;
  readonly go: (from: string, direction: Direction) => void;
  readonly goToEdge: (from: string, edge: 'first' | 'last') => void;
  /** Puts the focus on the active card, once it is rendered: for dialogs that have been closed. */
  readonly focusActive: () => void;
  readonly onFocus: (event: FocusEvent) => void;
}

const cardElements = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(`[${CARD_ATTRIBUTE}]`) ?? []),
];

const elementOf = (root: HTMLElement | null, cardId: string | null): HTMLElement | undefined =>
  cardElements(root).find((element) => element.getAttribute(CARD_ATTRIBUTE) === cardId);

const boxOf = (element: HTMLElement): Box => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { id: element.getAttribute(CARD_ATTRIBUTE) ?? '', left, right, top, bottom };
};

/** Roving focus over the cards; it stays near when the card that has it is moved, by whomever. */
export const useActiveCard = (root: RefObject<HTMLElement | null>, areas: readonly Area[]): ActiveCard => {
  const [stored, setStored] = useState({ areas, active: nextActive([], areas, null) });
  const [requests, setRequests] = useState(0);
  const focused = useRef<string | null>(null);
  const active = stored.areas === areas ? stored.active : nextActive(stored.areas, areas, stored.active);
  if (stored.areas !== areas) setStored({ areas, active });

  // The element with the focus is gone: its card has been moved. Nothing scrolls, as it may have been somebody else.
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    elementOf(root.current, active)?.focus({ preventScroll: true });
  }, [root, areas, active]);

  const focusNow = useEffectEvent(() => elementOf(root.current, active)?.focus());
  useEffect(() => {
    if (requests > 0) focusNow();
  }, [requests]);

  return {
    active,
    go: (from, direction) => {
      const start = elementOf(root.current, from);
      if (!start) return;
      const next = neighbour(boxOf(start), cardElements(root.current).map(boxOf), direction);
      elementOf(root.current, next)?.focus();
    },
    goToEdge: (from, edge) => {
      const area = areas.find(({ cardIds }) => cardIds.includes(from));
      elementOf(root.current, area?.cardIds.at(edge === 'first' ? 0 : -1) ?? null)?.focus();
    },
    focusActive: () => setRequests((count) => count + 1),
    onFocus: ({ target }) => {
      const cardId = cardIdAround(target);
      focused.current = cardId;
      if (cardId !== null) setStored((now) => ({ ...now, active: cardId }));
    },
  };
};
