import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { CARD_ATTRIBUTE } from './dragging/cardElement.ts';
import { frameBetween, touches, type Frame, type Point } from './model/frame.ts';
import styles from './useLasso.module.css';

/** A click may tremble by this many pixels. */
const SLACK = 6;

/** Where something may begin that is no lasso. */
const BUSY = 'button, a, input, textarea, select, dialog, [role="menu"], [data-grip]';

/** Each card with the part of it that is in sight: what is scrolled away cannot be meant. */
const cardsInSight = (root: HTMLElement): { readonly id: string; readonly box: Frame }[] =>
  [...root.querySelectorAll<HTMLElement>(`[${CARD_ATTRIBUTE}]`)].map((element) => {
    const box = element.getBoundingClientRect();
    const pane = element.closest('[data-pane]')?.getBoundingClientRect() ?? box;
    return {
      id: element.getAttribute(CARD_ATTRIBUTE) ?? '',
      box: {
        left: box.left,
        right: box.right,
        top: Math.max(box.top, pane.top),
        bottom: Math.min(box.bottom, pane.bottom),
      },
    };
  });

const draw = (band: HTMLElement, { left, top, right, bottom }: Frame): void => {
  Object.assign(band.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  });
};

/**
 * Follows the mouse until it is let go, and draws a frame without React: nothing is rendered while it moves.
 * @param done called with the frame; not if the mouse hardly moved
 */
const drawFrame = (from: Point, done: (frame: Frame) => void): void => {
  const band = document.createElement('div');
  band.className = styles['band'] ?? '';
  let frame: Frame | null = null;
  const follow = (event: PointerEvent): void => {
    const next = frameBetween(from, { x: event.clientX, y: event.clientY });
    if (!frame && next.right - next.left < SLACK && next.bottom - next.top < SLACK) return;
    if (!frame) document.body.append(band);
    frame = next;
    draw(band, frame);
  };
  const end = (): void => {
    listening.abort();
    band.remove();
  };
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener('pointermove', follow, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
  window.addEventListener(
    'pointerup',
    () => {
      end();
      if (frame) done(frame);
    },
    { signal },
  );
};

/**
 * A frame that the mouse draws from empty ground picks the cards it touches; with Ctrl or Shift in addition to those
 * picked before. A finger scrolls instead.
 */
export const useLasso = (
  root: RefObject<HTMLElement | null>,
  pickAll: (cardIds: readonly string[], add: boolean) => void,
): ((event: ReactPointerEvent) => void) => {
  const { t } = useText();
  const announce = useAnnounce();
  return (event) => {
    const { target, pointerType, button, clientX, clientY } = event;
    if (pointerType !== 'mouse' || button !== 0 || !(target instanceof Element) || target.closest(BUSY)) return;
    // No text is marked on the way.
    event.preventDefault();
    const add = event.shiftKey || event.ctrlKey || event.metaKey;
    drawFrame({ x: clientX, y: clientY }, (frame) => {
      if (!root.current) return;
      const ids = cardsInSight(root.current).flatMap(({ id, box }) => (touches(frame, box) ? [id] : []));
      pickAll(ids, add);
      if (ids.length > 0) announce(t('board.picked', { n: ids.length }));
    });
  };
};
