import { type ComponentType, lazy, Suspense } from 'react';

/** A part of the page that is fetched by itself, because the first screen does without it. */
export interface Later<Props extends object> {
  /** Shows nothing until it has been fetched. */
  readonly Part: ComponentType<Props>;
  /** Fetches it; once that is done it shows at once. */
  readonly fetch: () => Promise<void>;
}

/** Between two attempts to fetch a part somebody waits for. */
const AGAIN_MS = 1000;

/** Tries until it works: without a line the page stays as it is, and has the part as soon as the line is back. */
const patiently = async <Found,>(load: () => Promise<Found>): Promise<Found> => {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
};

/** Makes a part of the page that comes later. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    Loaded = await load();
  };
  const Waiting = lazy(async () => ({ default: await patiently(load) }));
  function Part(props: Props) {
    return <Suspense fallback={null}>{Loaded ? <Loaded {...props} /> : <Waiting {...props} />}</Suspense>;
  }
  return { Part, fetch };
}
