import { createContext, useContext } from 'react';
import type { PlainForm } from '@gehoer/shared/protocol/firstPage.ts';

/** The form in the page from the server and where it is sent; null once a script has taken the page over. */
export interface PlainPost {
  readonly form: PlainForm;
  readonly action: string;
}

export const PlainPostContext = createContext<PlainPost | null>(null);

export const usePlainPost = (): PlainPost | null => useContext(PlainPostContext);

/** What makes a form work without a script; nothing where one runs. */
export const usePlainTarget = (): { readonly method?: 'post'; readonly action?: string } => {
  const plain = usePlainPost();
  return plain ? { method: 'post', action: plain.action } : {};
};
