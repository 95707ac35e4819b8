import type { Locator } from '@playwright/test';
import { type Keyboard, keyboardOn } from './keyboard.ts';
import type { Phone } from './phone.ts';
import type { PreparedEvening } from './preparedEvening.ts';
import { expect } from './test.ts';
import { expectTree, type Tree } from './tree.ts';

/** Somebody's way through an evening with a keyboard and a screen reader. */
export interface Way {
  readonly phone: Phone;
  readonly keys: Keyboard;
  readonly evening: PreparedEvening;
  readonly button: (name: string) => Locator;
  readonly link: (name: string) => Locator;
  /** Goes to a button or a link by keyboard and presses it. */
  readonly follow: (target: Locator) => Promise<void>;
  /** Waits until this is said aloud. */
  readonly expectSaid: (text: string) => Promise<void>;
  /** Waits until the main part of the page is exactly this. */
  readonly expectMain: (tree: Tree) => Promise<void>;
}

export const wayOn = (phone: Phone, evening: PreparedEvening): Way => {
  const { page } = phone;
  const keys = keyboardOn(page);
  return {
    phone,
    keys,
    evening,
    button: (name) => page.getByRole('button', { name, exact: true }),
    link: (name) => page.getByRole('link', { name, exact: true }),
    follow: async (target) => {
      await keys.tabTo(target);
      await keys.press('Enter');
    },
    expectSaid: (text) => expect(page.getByRole('status').last()).toHaveText(text),
    expectMain: (tree) => expectTree(page.getByRole('main'), 'main', tree),
  };
};
