import { de } from '@gehoer/shared/i18n/team/de.ts';
import { translator } from '@gehoer/shared/i18n/translate.ts';
import type { ReactNode } from 'react';
import { TextContext } from '../text/TextContext.ts';

const text = { language: 'de', t: translator<typeof de>('de', de), choose: () => undefined } as const;

/** Gives components the German texts without loading them. */
export function WithText({ children }: { readonly children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}
