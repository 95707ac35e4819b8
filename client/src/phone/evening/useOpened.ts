import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Closable {
  readonly close: () => void;
}

/**
 * Keeps something open for as long as the component is there.
 * @param code of the evening it belongs to; another one closes it and opens anew
 * @returns null until it is open, that is before the first effect and on a server
 */
export function useOpened<Opened extends Closable>(code: string, open: (code: string) => Opened): Opened | null {
  const [store] = useState(() => createStore<{ opened: Opened | null }>(() => ({ opened: null })));
  const openNow = useEffectEvent(open);
  useEffect(() => {
    const opened = openNow(code);
    store.setState({ opened });
    return () => {
      opened.close();
      store.setState({ opened: null });
    };
  }, [code, store]);
  return useStore(store, (state) => state.opened);
}
