import { createContext, useContext } from 'react';
import type { Route } from './routes.ts';

/** The ways through the page. Without a script (`go` null) links are followed by the browser. */
export interface Navigation {
  readonly route: Route;
  readonly go: ((to: Route) => void) | null;
}

export const NavigationContext = createContext<Navigation>({ route: { page: 'enter', code: null }, go: null });

export const useNavigation = (): Navigation => useContext(NavigationContext);
