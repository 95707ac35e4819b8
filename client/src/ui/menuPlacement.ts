/** Lengths in CSS pixels of the viewport. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a menu goes; `maxHeight` makes it scroll inside rather than leave the window. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const gap = 4;
const margin = 8;

/**
 * Puts a menu under its button, or above where that gives it more room, with the two starting edges in line (the right
 * ones in a right-to-left page) and never outside the window.
 */
export function placeMenu(button: Box, menu: Size, viewport: Size, rightToLeft: boolean): Placement {
  const below = viewport.height - margin - (button.bottom + gap);
  const above = button.top - gap - margin;
  const upwards = menu.height > below && above > below;
  const maxHeight = Math.max(0, upwards ? above : below);
  const height = Math.min(menu.height, maxHeight);
  const left = rightToLeft ? button.right - menu.width : button.left;
  return {
    left: Math.max(margin, Math.min(left, viewport.width - margin - menu.width)),
    top: upwards ? button.top - gap - height : button.bottom + gap,
    maxHeight,
  };
}
