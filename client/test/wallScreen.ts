import { vi } from 'vitest';

/** Height in px that every card, heading and short heading of a board has here. */
const PIECE = 200;

/**
 * Gives jsdom what it lacks for setting a board: a screen with a size, pieces with a height, fonts, and animations.
 * @param height of the board in px
 */
export const installScreen = (height: number): void => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #callback: () => void;
      constructor(callback: () => void) {
        this.#callback = callback;
      }
      observe(): void {
        this.#callback();
      }
      disconnect(): void {
        // nothing observes here
      }
    },
  );
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  const size = (value: number) => ({ get: () => value, configurable: true });
  Object.defineProperties(HTMLElement.prototype, { clientWidth: size(1848), clientHeight: size(height) });
  Object.defineProperties(Element.prototype, {
    getBoundingClientRect: { value: () => ({ x: 0, y: 0, height: PIECE }), configurable: true },
    getAnimations: { value: () => [], configurable: true },
  });
};
