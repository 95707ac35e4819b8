import { useEffect, useState } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { FirstEvening } from '@gehoer/shared/protocol/firstPage.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { stillLine } from '../first/stillLine.ts';
import type { Page } from '../route/routes.ts';
import { Frame } from '../screens/Frame.tsx';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';
import { Connecting } from './Connecting.tsx';
import { type EveningLine, openEvening } from './openEvening.ts';
import { OpenEvening } from './OpenEvening.tsx';
import { useOpened } from './useOpened.ts';

interface EveningProps {
  readonly code: string;
  /** What the page from the server came with. */
  readonly first: FirstEvening | null;
  readonly page: Page;
  readonly announce: Announce;
  readonly onLanguage: (language: Language) => void;
}

/** One evening on this phone. Its line stays open while somebody reads the pages about the law. */
export function Evening({ code, first, ...rest }: EveningProps) {
  const { language } = useText();
  const [still] = useState((): EveningLine | null => first && stillLine(first));
  const line = useOpened(code, (each) => openEvening(each, first), still);
  useEffect(() => line?.speak(language), [line, language]);
  return line ? (
    <OpenEvening line={line} code={code} {...rest} />
  ) : (
    <Frame languages={SPOKEN} onLanguage={rest.onLanguage} label={null}>
      <Connecting />
    </Frame>
  );
}
