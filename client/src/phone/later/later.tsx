import { type ComponentType, lazy, Suspense } from 'react';

/** A part of the page that is fetched by itself, because the first screen does without it. */
export interface Later<Props extends object> {
  /** Shows nothing until it has been fetched. */
  readonly Part: ComponentType<Props>;
  /** Fetches it; once that is done it shows at once. */
  readonly fetch: () => Promise<void>;
}

/** Makes a part of the page that comes later. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    Loaded = await load();
  };
  const Waiting = lazy(async () => ({ default: await load() }));
  function Part(props: Props) {
    return <Suspense fallback={null}>{Loaded ? <Loaded {...props} /> : <Waiting {...props} />}</Suspense>;
  }
  return { Part, fetch };
}
