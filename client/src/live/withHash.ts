type HashOf = (key: string) => string;

/*
 * The hash comes from a library and is fetched by itself: nobody sends a card in the first second, and without it the
 * phone's page is alive sooner.
 */
let known: HashOf | null = null;

export const fetchHash = async (): Promise<void> => {
  known = (await import('./hashOf.ts')).hashOf;
};

/** Does something that needs the hash: at once, or when it is there. Without a network it is left for the next time. */
export const withHash = (run: (hashOf: HashOf) => void): void => {
  if (known) return run(known);
  fetchHash().then(
    () => {
      if (known) run(known);
    },
    () => undefined,
  );
};
