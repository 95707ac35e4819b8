import { useMemo, useSyncExternalStore } from 'react';
import { addressOf, digitsOf, type Route, routeOf } from './routes.ts';

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
};

const here = (): string => location.pathname + location.search + location.hash;

const go = (to: Route): void => {
  history.pushState(null, '', addressOf(to));
  listeners.forEach((listener) => listener());
  window.scrollTo(0, 0);
};

/**
 * Where somebody is (`known`: the digits in the address, also where they are no code), and the way to another page; the browser's buttons work as they should.
 * @param first the address the server has answered, which knows of no hash; until the page is alive it counts
 */
export function useRoute(first: string) {
  const address = useSyncExternalStore(subscribe, here, () => first);
  const route = useMemo(() => routeOf(address), [address]);
  return { route, known: digitsOf(address), go };
}
