import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { placeMenu } from './menuPlacement.ts';

function moveTo(list: HTMLElement, button: HTMLElement): void {
  const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const size = { width: list.offsetWidth, height: list.scrollHeight + (list.offsetHeight - list.clientHeight) };
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const { left, top, maxHeight } = placeMenu(button.getBoundingClientRect(), size, viewport, rightToLeft);
  Object.assign(list.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
}

/**
 * Shows a `popover="manual"` element beside its button, above everything else, and focuses its first or last entry
 * (`data-start`). Browsers without popovers show it as a fixed box.
 * @param onDismiss called for a press outside, and when the page scrolls or changes its size under the list
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
    if (typeof floating.showPopover === 'function') floating.showPopover();
    moveTo(floating, anchor);
    const entries = floating.querySelectorAll<HTMLElement>('[role="menuitem"]');
    entries[floating.dataset['start'] === 'last' ? entries.length - 1 : 0]?.focus({ preventScroll: true });

    const outside = (event: Event) => {
      const target = event.target;
      if (target instanceof Node && (floating.contains(target) || anchor.contains(target))) return;
      dismiss();
    };
    const resized = () => dismiss();
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('scroll', outside, true);
    window.addEventListener('resize', resized);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('scroll', outside, true);
      window.removeEventListener('resize', resized);
    };
  }, [list, button]);
}
