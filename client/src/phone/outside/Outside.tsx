import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { forgetEverything } from '../device/forget.ts';
import { EnterCode } from '../enter/EnterCode.tsx';
import { digitsIn } from '../enter/joinCode.ts';
import { Imprint } from '../info/Imprint.tsx';
import { Privacy } from '../info/Privacy.tsx';
import type { Page } from '../route/routes.ts';
import { Frame } from '../screens/Frame.tsx';
import { useFocusOnChange } from '../screens/useFocusOnChange.ts';
import { useTitle } from '../screens/useTitle.ts';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';

interface OutsideProps {
  readonly page: Page;
  readonly onLanguage: (language: Language) => void;
  readonly onEnter: (code: string) => void;
}

const forgetAndReload = (): void => {
  forgetEverything();
  location.assign('/');
};

/** The pages somebody can read without being at an evening. */
export function Outside({ page, onLanguage, onEnter }: OutsideProps) {
  const { t } = useText();
  useTitle(page === 'privacy' ? t('app.privacy') : t(page === 'imprint' ? 'app.imprint' : 'join.title'));
  useFocusOnChange(page);
  const content = (): ReactNode => {
    if (page === 'privacy') return <Privacy organiser="" onForget={forgetAndReload} />;
    if (page === 'imprint') return <Imprint organiser="" />;
    return <EnterCode known={digitsIn(location.pathname)} onEnter={onEnter} />;
  };
  return (
    <Frame languages={SPOKEN} onLanguage={onLanguage} label={t('app.name')}>
      {content()}
    </Frame>
  );
}
