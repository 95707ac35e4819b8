import type { Locator } from '@playwright/test';
import { expect } from './test.ts';

/** What assistive technology is given: a node by role, name and states, alone or with its text or what is in it. */
export type Tree = readonly (string | Readonly<Record<string, string | Tree>>)[];

/** A node with a name. @param states such as `level=1` or `pressed` */
export const node = (role: string, name: string, states = ''): string =>
  `${role} ${JSON.stringify(name)}${states && ` [${states}]`}`;

/** Any text that begins like this. */
export const beginning = (text: string): string => `/^${text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}/`;

/** Waits until an element has these nodes for assistive technology, in this order, among others. */
export const expectParts = (element: Locator, role: string, parts: Tree): Promise<void> =>
  expect(element).toMatchAriaSnapshot(JSON.stringify([{ [role]: parts }]));

/** Waits until an element is exactly this for assistive technology, nothing more and nothing else in it. */
export const expectTree = async (element: Locator, role: string, tree: Tree): Promise<void> => {
  // The format of these snapshots is YAML, of which JSON is a part.
  await expect(element).toMatchAriaSnapshot(JSON.stringify([{ [role]: [{ '/children': 'deep-equal' }, ...tree] }]));
};
