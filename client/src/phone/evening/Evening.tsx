import { lazy, Suspense, useEffect } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import type { Page } from '../route/routes.ts';
import { Frame } from '../screens/Frame.tsx';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';
import { Connecting } from './Connecting.tsx';
import { openEvening } from './openEvening.ts';
import { useOpened } from './useOpened.ts';

/** Comes while the line is being opened, or while somebody types the code: until then there is nothing to show. */
const loading = import('./OpenEvening.tsx');
loading.catch(() => undefined);
const OpenEvening = lazy(async () => ({ default: (await loading).OpenEvening }));

interface EveningProps {
  readonly code: string;
  readonly page: Page;
  readonly announce: Announce;
  readonly onLanguage: (language: Language) => void;
  readonly onOffered: (languages: readonly Language[]) => void;
}

/** One evening on this phone. Its line stays open while somebody reads the pages about the law. */
export function Evening({ code, ...rest }: EveningProps) {
  const { language } = useText();
  const line = useOpened(code, openEvening);
  useEffect(() => line?.speak(language), [line, language]);
  const connecting = (
    <Frame languages={SPOKEN} onLanguage={rest.onLanguage} label={null}>
      <Connecting />
    </Frame>
  );
  return line ? (
    <Suspense fallback={connecting}>
      <OpenEvening line={line} code={code} {...rest} />
    </Suspense>
  ) : (
    connecting
  );
}
