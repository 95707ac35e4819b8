import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Closable {
  readonly close: () => void;
}

/**
 * Keeps something open for as long as the component is there.
 * @param code of the evening it belongs to; another one closes it and opens anew
 * @param before stands in for it until it is open, that is before the first effect and on a server
 */
export function useOpened<Opened extends Closable, Before extends Opened | null>(
  code: string,
  open: (code: string) => Opened,
  before: Before,
): Opened | Before {
  const [store] = useState(() => createStore<{ opened: Opened | Before }>(() => ({ opened: before })));
  const openNow = useEffectEvent(open);
  // In the same breath in which a page from the server is taken over: no letter can be typed in between.
  useLayoutEffect(() => {
    const opened = openNow(code);
    store.setState({ opened });
    return () => {
      opened.close();
      store.setState({ opened: before });
    };
  }, [code, store, before]);
  return useStore(store, (state) => state.opened);
}
