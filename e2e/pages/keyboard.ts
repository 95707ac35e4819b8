import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Somebody who uses the keyboard only. */
export interface Keyboard {
  /**
   * Presses Tab until the focus is on an element. Each stop on the way has a visible ring, is in sight and is covered by
   * nothing, and follows the stop before it, in the page as on the screen.
   */
  readonly tabTo: (target: Locator) => Promise<void>;
  /** The same backwards. */
  readonly tabBackTo: (target: Locator) => Promise<void>;
  /** Presses a key that does something. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits until the focus is on an element, and fails if it stays elsewhere or falls to nowhere. */
  readonly expectOn: (target: Locator) => Promise<void>;
}

/** More presses than any page of the phone has stops. */
const MAX_STOPS = 80;

/** What is wrong with the place where the focus is now; it is compared with the place of the last call. */
const problemsOfStop = (page: Page, direction: 'on' | 'back'): Promise<string[]> =>
  page.evaluate((goes) => {
    const marked = document.querySelector('[data-stop-before]');
    const stop = document.activeElement;
    marked?.removeAttribute('data-stop-before');
    if (!stop || stop === document.body) return [];
    stop.setAttribute('data-stop-before', '');
    const style = getComputedStyle(stop);
    const box = stop.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const [first, second] = goes === 'on' ? [marked, stop] : [stop, marked];
    const isAfter = (): boolean => {
      if (!first || !second) return true;
      if (!(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
      // What lies in or on top of the other is beside nothing.
      if (first.contains(second) || [first, second].some((each) => getComputedStyle(each).position !== 'static'))
        return true;
      const [before, after] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
      const isBelow = after.top >= before.bottom - 1;
      const isSameRow = after.top < before.bottom && after.bottom > before.top;
      const isBeside = document.dir === 'rtl' ? after.right <= before.left + 1 : after.left >= before.right - 1;
      return isBelow || (isSameRow && isBeside);
    };
    return [
      [stop.matches(':focus-visible') && hasOutline, 'has no ring'],
      [box.top >= 0 && box.bottom <= innerHeight, 'is out of sight'],
      [top !== null && stop.contains(top), `is covered by ${top?.outerHTML.slice(0, 80) ?? 'nothing'}`],
      [isAfter(), `is in the wrong order after ${marked?.outerHTML.slice(0, 80) ?? 'nothing'}`],
    ].flatMap(([holds, problem]) => (holds ? [] : [`${stop.outerHTML.slice(0, 120)} ${String(problem)}`]));
  }, direction);

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((each) => each === document.activeElement));

export const keyboardOn = (page: Page): Keyboard => {
  const { keyboard } = page;
  const tab = async (target: Locator, key: string, direction: 'on' | 'back'): Promise<void> => {
    await expect(target).toBeVisible();
    await problemsOfStop(page, direction);
    const problems: string[] = [];
    for (let presses = 0; presses < MAX_STOPS && (presses === 0 || !(await isFocused(target))); presses++) {
      await keyboard.press(key);
      problems.push(...(await problemsOfStop(page, direction)));
    }
    expect(problems).toEqual([]);
    await expect(target).toBeFocused();
  };
  return {
    tabTo: (target) => tab(target, 'Tab', 'on'),
    tabBackTo: (target) => tab(target, 'Shift+Tab', 'back'),
    press: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    expectOn: (target) => expect(target).toBeFocused(),
  };
};
