import type { KeyboardEvent } from 'react';
import { cardIdAt } from './dragging/cardElement.ts';
import { boardAction, type CardAction, type Direction } from './model/keyMap.ts';

/** What the keys of the board set off. */
export interface KeyEffects {
  readonly go: (cardId: string, direction: Direction) => void;
  readonly goToEdge: (cardId: string, edge: 'first' | 'last') => void;
  /** `index` counts clusters from 0; null = the unsorted cards. */
  readonly moveTo: (cardId: string, index: number | null) => void;
  readonly order: (cardId: string, way: 'forwards' | 'backwards') => void;
  readonly perform: (action: CardAction, cardId: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly help: () => void;
  readonly clear: () => void;
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/** The keys of the board. They work while the focus is on it and not in a field (WCAG 2.1.4). */
export const boardKeys =
  (effects: KeyEffects) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isField(event.target)) return;
    const action = boardAction(event);
    const cardId = cardIdAt(event.target);
    if (!action || (action.onCard && cardId === null)) return;
    event.preventDefault();
    if (!action.onCard) return effects[action.kind]();
    if (cardId === null) return;
    switch (action.kind) {
      case 'focus':
        return effects.go(cardId, action.direction);
      case 'edge':
        return effects.goToEdge(cardId, action.edge);
      case 'moveTo':
        return effects.moveTo(cardId, action.index);
      case 'order':
        return effects.order(cardId, action.way);
      default:
        return effects.perform(action.kind, cardId);
    }
  };
