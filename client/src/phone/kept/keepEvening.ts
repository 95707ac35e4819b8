import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { Live } from '../../live/live.ts';
import { forgetShell } from './forgetShell.ts';
import { keepLastView } from './keepLastView.ts';
import { keepShell } from './keepShell.ts';

/** Between two writings: while a room writes, every card moves the evening on by a number. */
const AGAIN_MS = 1000;

/**
 * Keeps the page and where the evening is on the phone, so that both are there when it is opened without a line.
 * Once the evening is over neither is needed any more, and both go (§ 25 TDDDG).
 * @returns a function that ends it
 */
export const keepEvening = (code: string, { store }: Live): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasOver: boolean | null = null;
  const keep = (): void => {
    timer = undefined;
    const state = store.getState();
    const isOver = isEveningOver(state.replica.confirmed);
    if (isOver !== wasOver) (isOver ? forgetShell : keepShell)().catch(() => undefined);
    wasOver = isOver;
    keepLastView(code, state);
  };
  keep();
  const stop = store.subscribe(({ replica }, before) => {
    if (replica.confirmed !== before.replica.confirmed) timer ??= setTimeout(keep, AGAIN_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
};
