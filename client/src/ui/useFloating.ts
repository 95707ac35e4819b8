import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { placeMenu } from './menuPlacement.ts';

function moveTo(list: HTMLElement, button: HTMLElement): void {
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const size = { width: list.offsetWidth, height: list.scrollHeight + (list.offsetHeight - list.clientHeight) };
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const { left, top, maxHeight } = placeMenu(button.getBoundingClientRect(), size, viewport, rightToLeft);
  Object.assign(list.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
}

/** Into the top layer, above dialogs and out of boxes that clip; browsers without popovers keep a fixed box. */
function liftToTop(list: HTMLElement): void {
  if (typeof list.showPopover !== 'function') return;
  list.popover = 'manual';
  list.showPopover();
}

/**
 * Shows an element beside its button, above everything else, and focuses its first or last entry (`data-start`).
 * @param onDismiss called for a press outside, when the button scrolls out of sight, and when the window changes its size
 */
export function useFloating(
  list: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  onDismiss: () => void,
): void {
  const dismiss = useEffectEvent(onDismiss);
  useLayoutEffect(() => {
    const [floating, anchor] = [list.current, button.current];
    if (!floating || !anchor) return;
    liftToTop(floating);
    moveTo(floating, anchor);
    const entries = floating.querySelectorAll<HTMLElement>('[role="menuitem"]');
    entries[floating.dataset['start'] === 'last' ? entries.length - 1 : 0]?.focus({ preventScroll: true });

    const outside = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && (floating.contains(target) || anchor.contains(target))) return;
      dismiss();
    };
    const moved = (event: Event) => {
      const { top, bottom } = anchor.getBoundingClientRect();
      if (event.type === 'resize' || bottom < 0 || top > window.innerHeight) dismiss();
      else if (event.target !== floating) moveTo(floating, anchor);
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('scroll', moved, true);
    window.addEventListener('resize', moved);
    return () => {
      floating.removeAttribute('popover');
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('scroll', moved, true);
      window.removeEventListener('resize', moved);
    };
  }, [list, button]);
}
