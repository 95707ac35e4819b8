import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { forgetEverything } from '../device/forget.ts';
import { EnterCode } from '../enter/EnterCode.tsx';
import { Accessibility } from '../info/Accessibility.tsx';
import { Imprint } from '../info/Imprint.tsx';
import { Privacy } from '../info/Privacy.tsx';
import type { Page } from '../route/routes.ts';
import { Frame } from '../screens/Frame.tsx';
import { useFocusOnChange } from '../screens/useFocusOnChange.ts';
import { nameOfPage } from '../screens/nameOfPage.ts';
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

const forgetAndReload = (): void => {
  forgetEverything();
  location.assign('/');
};

/** The pages somebody can read without being at an evening. */
export function Outside({ page, known, onLanguage, onEnter }: OutsideProps) {
  const { t } = useText();
  useTitle(nameOfPage(t, page));
  useFocusOnChange(page);
  const content = (): ReactNode => {
    if (page === 'privacy') return <Privacy organiser="" onForget={forgetAndReload} />;
    if (page === 'imprint') return <Imprint organiser="" />;
    if (page === 'accessibility') return <Accessibility />;
    return <EnterCode known={known} onEnter={onEnter} />;
  };
  return (
    <Frame languages={SPOKEN} onLanguage={onLanguage} label={t('app.name')}>
      {content()}
    </Frame>
  );
}
