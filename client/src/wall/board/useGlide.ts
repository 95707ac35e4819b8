import { type RefObject, useLayoutEffect, useRef } from 'react';

const DURATION_MS = 600;

const wantsNoMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const glide = (card: HTMLElement, from: DOMRect, to: DOMRect): void => {
  const [x, y] = [from.x - to.x, from.y - to.y];
  if (x === 0 && y === 0) return;
  card.animate(
    [
      { transform: `translate(${x}px, ${y}px)`, zIndex: 1 },
      { transform: 'none', zIndex: 1 },
    ],
    { duration: DURATION_MS, easing: 'cubic-bezier(0.2, 0, 0.2, 1)' },
  );
};

/**
 * Lets cards that are still on the wall glide from where they were to where they are now, instead of jumping.
 * @param drawn changes whenever the board has been set anew
 */
export const useGlide = (ref: RefObject<HTMLElement | null>, drawn: unknown): void => {
  const places = useRef<ReadonlyMap<string, DOMRect>>(new Map());
  useLayoutEffect(() => {
    const cards = [...(ref.current?.querySelectorAll<HTMLElement>('li [data-card]') ?? [])];
    for (const card of cards) for (const animation of card.getAnimations()) animation.cancel();
    const now = new Map(cards.map((card) => [card.dataset['card'] ?? '', card.getBoundingClientRect()]));
    const before = places.current;
    places.current = now;
    if (before.size === 0 || wantsNoMotion()) return;
    for (const card of cards) {
      const id = card.dataset['card'] ?? '';
      const [from, to] = [before.get(id), now.get(id)];
      if (from && to) glide(card, from, to);
    }
  }, [ref, drawn]);
};
