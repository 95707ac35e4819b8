export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the screen, in CSS pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The frame between two corners, whichever is first. */
export const frameBetween = (a: Point, b: Point): Frame => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** Whether two rectangles share more than an edge; one that is out of sight (bottom above top) shares nothing. */
export const touches = (frame: Frame, box: Frame): boolean =>
  box.top < box.bottom &&
  frame.left < box.right &&
  box.left < frame.right &&
  frame.top < box.bottom &&
  box.top < frame.bottom;
