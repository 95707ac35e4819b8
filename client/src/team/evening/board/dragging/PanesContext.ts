import { createContext } from 'react';

/** Tells the drag area which element is the content of a pane that scrolls; null when it goes. */
export type RegisterPane = (id: string, element: HTMLElement | null) => void;

export const PanesContext = createContext<RegisterPane>(() => undefined);
