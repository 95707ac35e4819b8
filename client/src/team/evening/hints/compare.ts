import { duplicatesIn, type Pair } from '@gehoer/shared/similar/duplicates.ts';
import type { Said } from '@gehoer/shared/similar/statement.ts';

/**
 * Looks for cards that say the same, beside the page's own work: nobody's drag waits for it. Where there are no
 * workers it is done when the page comes to it.
 * @param found told once, unless it is stopped before
 * @returns stops the comparison
 */
export const compare = (cards: readonly Said[], found: (pairs: readonly Pair[]) => void): (() => void) => {
  if (typeof Worker === 'undefined') {
    const timer = setTimeout(() => found(duplicatesIn(cards)));
    return () => clearTimeout(timer);
  }
  const worker = new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<readonly Pair[]>) => {
    worker.terminate();
    found(data);
  };
  worker.postMessage(cards.map(({ id, text, language }) => ({ id, text, language })));
  return () => worker.terminate();
};
