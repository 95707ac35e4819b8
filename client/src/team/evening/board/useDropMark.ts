import { type RefObject, useRef } from 'react';
import { useText } from '../../text/TextContext.ts';
import { dropIdOf, type DropTarget, isSameTarget } from './model/dropTarget.ts';
import styles from './useDropMark.module.css';

/** Marks where a dragged card would go; null = nowhere. */
export type ShowTarget = (target: DropTarget | null) => void;

/** What a target's element says about itself: a card which part of it takes the dragged one, others that they do. */
const signOf = (target: DropTarget): readonly [name: 'data-mark' | 'data-over', value: string] => {
  if (!('cardId' in target)) return ['data-over', 'true'];
  return ['data-mark', target.kind === 'gap' ? target.edge : target.kind];
};

/** The place on a card for what says the same. */
const samePlace = (text: string): HTMLElement => {
  const place = document.createElement('span');
  place.className = styles['same'] ?? '';
  place.dataset['same'] = '';
  place.textContent = text;
  return place;
};

/** Marks an element. @returns the end of it */
const mark = (element: Element, target: DropTarget, sameText: string): (() => void) => {
  const [name, value] = signOf(target);
  element.setAttribute(name, value);
  const takesSame = 'cardId' in target && element.getAttribute('data-kind') === 'card';
  const place = takesSame ? element.appendChild(samePlace(sameText)) : null;
  return () => {
    element.removeAttribute(name);
    place?.remove();
  };
};

/**
 * The one mark on the whole board, of the place where a dragged card would go. It goes from element to element without
 * React: nothing is rendered while something is dragged.
 * @param root the element around all that takes cards
 */
export const useDropMark = (root: RefObject<HTMLElement | null>): ShowTarget => {
  const { t } = useText();
  const shown = useRef({ target: null as DropTarget | null, clear: (): void => undefined });
  return (target) => {
    if (isSameTarget(target, shown.current.target)) return;
    shown.current.clear();
    const element = target && root.current?.querySelector(`[data-drop="${dropIdOf(target)}"]`);
    shown.current = { target, clear: element ? mark(element, target, t('sort.same')) : () => undefined };
  };
};
