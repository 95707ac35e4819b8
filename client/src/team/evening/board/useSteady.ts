import { useLayoutEffect, useMemo, useRef } from 'react';

type Handler = (...args: never[]) => void;

/**
 * The same functions for every render, each of which calls the newest one of its name: for components that are
 * rendered anew only when what they show has changed. Not to be called while rendering.
 */
export const useSteady = <Handlers extends { readonly [Name in keyof Handlers]: Handler }>(
  handlers: Handlers,
): Handlers => {
  const newest = useRef(handlers);
  useLayoutEffect(() => {
    newest.current = handlers;
  });
  const names = Object.keys(handlers).join();
  return useMemo(() => {
    const steady = names
      .split(',')
      .map((name) => [name, (...args: never[]) => newest.current[name as keyof Handlers](...args)]);
    return Object.fromEntries(steady) as Handlers;
  }, [names]);
};
