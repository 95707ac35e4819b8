import { useEffect, useState } from 'react';
import { addressOf, type Route, routeOf } from './routes.ts';

interface Remembered {
  readonly code?: unknown;
}

const here = (): Route => {
  const { code } = (history.state ?? {}) as Remembered;
  return routeOf(location.pathname, location.hash, typeof code === 'string' ? code : null);
};

/** Where somebody is, and the way to another page; the browser's buttons work as they should. */
export function useRoute() {
  const [route, setRoute] = useState(here);
  useEffect(() => {
    const follow = (): void => setRoute(here());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = (to: Route): void => {
    history.pushState({ code: to.code }, '', addressOf(to));
    setRoute(here());
    window.scrollTo(0, 0);
  };
  return { route, go };
}
