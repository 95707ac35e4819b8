import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { EnterCode } from '../enter/EnterCode.tsx';
import { info } from '../later/parts.ts';
import type { Page } from '../route/routes.ts';
import { Frame } from '../screens/Frame.tsx';
import { useFocusOnChange } from '../screens/useFocusOnChange.ts';
import { nameOfPage } from '../screens/nameOfPage.ts';
import { ReadingPage } from '../screens/ReadingPage.tsx';
import { useTitle } from '../screens/useTitle.ts';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';

interface OutsideProps {
  readonly page: Page;
  /** Digits of an address that was not complete. */
  readonly known: string;
  readonly onLanguage: (language: Language) => void;
  readonly onEnter: (code: string) => void;
}

/** The pages somebody can read without being at an evening. */
export function Outside({ page, known, onLanguage, onEnter }: OutsideProps) {
  const { t } = useText();
  useTitle(nameOfPage(t, page));
  useFocusOnChange(page);
  const content = (): ReactNode => {
    const isEntry = page === 'enter' || page === 'evening' || page === 'cards';
    if (isEntry) return <EnterCode known={known} onEnter={onEnter} />;
    return (
      <ReadingPage page={page}>
        <info.Part page={page} organiser="" />
      </ReadingPage>
    );
  };
  return (
    <Frame languages={SPOKEN} onLanguage={onLanguage} label={t('app.name')}>
      {content()}
    </Frame>
  );
}
