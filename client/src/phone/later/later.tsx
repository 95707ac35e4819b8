import { type ComponentType, lazy, Suspense } from 'react';
import { patiently } from './patiently.ts';

/** A part of the page that is fetched by itself, because the first screen does without it. */
export interface Later<Props extends object> {
  /** Shows nothing, or what stands in for it, until it has been fetched. */
  readonly Part: ComponentType<Props>;
  /** Fetches it; once that is done it shows at once. */
  readonly fetch: () => Promise<void>;
}

/**
 * Makes a part of the page that comes later.
 * @param StandIn what is shown where somebody waits for the part, or for words it fetches itself
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn?: ComponentType,
): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    Loaded = await load();
  };
  const Waiting = lazy(async () => ({ default: await patiently(load) }));
  function Part(props: Props) {
    return (
      <Suspense fallback={StandIn ? <StandIn /> : null}>
        {Loaded ? <Loaded {...props} /> : <Waiting {...props} />}
      </Suspense>
    );
  }
  return { Part, fetch };
}
