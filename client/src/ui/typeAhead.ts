/** After this pause a new letter starts a new search, as in the lists of the operating systems. */
const pauseMs = 700;

const plain = (text: string) => text.trim().normalize('NFC').toLocaleLowerCase();

/**
 * Finds list entries by their first letters.
 * @returns a function that takes the letter, the labels, the position of the current entry (-1 for none) and the time in
 *   milliseconds, and gives the position of the match or -1. The same letter again goes round its matches.
 */
export function createTypeAhead() {
  let typed = '';
  let last = -Infinity;
  return (letter: string, labels: readonly string[], current: number, now: number): number => {
    const again = now - last <= pauseMs;
    last = now;
    const repeated = again && typed === plain(letter);
    if (!repeated) typed = again ? typed + plain(letter) : plain(letter);
    // a longer search may stay on the entry, a new or repeated letter moves on
    const from = typed.length > 1 ? Math.max(current, 0) : current + 1;
    const order = labels.map((_, step) => (from + step) % labels.length);
    return order.find((index) => plain(labels[index] ?? '').startsWith(typed)) ?? -1;
  };
}
