import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useText } from '../../text/TextContext.ts';
import { dropIdOf, type DropTarget, isSameTarget } from './model/dropTarget.ts';
import styles from './useDropMark.module.css';

/** Marks where a dragged card would go; null = nowhere. */
export type ShowTarget = (target: DropTarget | null) => void;

/** What lies above the cards while one is marked: the line of a gap, and the place for what says the same. */
interface Marker {
  readonly line: HTMLElement;
  readonly same: HTMLElement;
}

const markerIn = (root: HTMLElement, sameText: string): Marker => {
  const [line, same] = [document.createElement('div'), document.createElement('div')];
  line.className = styles['line'] ?? '';
  same.className = styles['same'] ?? '';
  for (const part of [line, same]) Object.assign(part.style, { left: 0, top: 0 });
  same.dataset['same'] = '';
  same.textContent = sameText;
  root.append(line, same);
  return { line, same };
};

/** What a target's element says about itself: a card which part of it takes the dragged one, others that they do. */
const signOf = (target: DropTarget): readonly [name: 'data-mark' | 'data-over', value: string] => {
  if (!('cardId' in target)) return ['data-over', 'true'];
  return ['data-mark', target.kind === 'gap' ? target.edge : target.kind];
};

/** Taken out of the page they would have to be put into its layers again. */
const reveal = (element: HTMLElement, isShown: boolean): void => {
  element.style.visibility = isShown ? 'visible' : 'hidden';
};

/** Lays the marker on a card, within what is in sight of its pane. */
const lay = ({ line, same }: Marker, card: HTMLElement, target: DropTarget): void => {
  const { left, right, top, bottom, width } = card.getBoundingClientRect();
  const isGap = target.kind === 'gap';
  const pane = card.closest('[data-pane]')?.getBoundingClientRect();
  const inSight = (y: number): number => Math.min(Math.max(y, pane?.top ?? y), pane?.bottom ?? y);
  const y = inSight(isGap && target.edge === 'before' ? top : bottom);
  Object.assign(line.style, { width: `${width}px`, transform: `translate3d(${left}px, ${y}px, 0)` });
  same.style.transform = `translate3d(${right - 1}px, ${inSight(bottom) - 3}px, 0) translate(-100%, -100%)`;
  same.dataset['drop'] = dropIdOf(target);
  same.toggleAttribute('data-meant', target.kind === 'under');
  reveal(line, isGap);
  reveal(same, card.dataset['kind'] === 'card');
};

/**
 * The one mark on the whole board, of the place where a dragged card would go. It goes from element to element without
 * React, and lies above the cards: what a card itself is given would have the browser lay out and sort a thousand others
 * anew. Scrolling moves cards away from under it, so whoever scrolls shows nothing first.
 * @param root the element around all that takes cards
 */
export const useDropMark = (root: RefObject<HTMLElement | null>): ShowTarget => {
  const { t } = useText();
  const marker = useRef<Marker>(null);
  const shown = useRef({ target: null as DropTarget | null, element: null as HTMLElement | null });

  const place = (): void => {
    // Gone with what others did; should it come back, it is another element that carries no sign yet.
    if (shown.current.element?.isConnected === false) shown.current = { target: null, element: null };
    const { target, element } = shown.current;
    const isOnCard = target !== null && element !== null && 'cardId' in target;
    if (isOnCard && root.current) {
      marker.current ??= markerIn(root.current, t('sort.same'));
      lay(marker.current, element, target);
    } else if (marker.current) {
      reveal(marker.current.line, false);
      reveal(marker.current.same, false);
    }
  };
  // What others do moves cards, too.
  useLayoutEffect(place);
  return (target) => {
    const { current: before } = shown;
    if (isSameTarget(target, before.target)) return;
    if (before.target) before.element?.removeAttribute(signOf(before.target)[0]);
    const element =
      target && root.current?.querySelector<HTMLElement>(`[data-drop="${dropIdOf(target)}"]:not([data-same])`);
    shown.current = { target, element: element ?? null };
    place();
    if (target) element?.setAttribute(...signOf(target));
  };
};
