import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import type { ParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import type { FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { type Announce, useAnnouncer } from '../ui/useAnnouncer.ts';
import { Evening } from './evening/Evening.tsx';
import { outside } from './later/outside.ts';
import { NavigationContext } from './route/Navigation.ts';
import { useAlive } from './route/useAlive.ts';
import { useRoute } from './route/useRoute.ts';
import { Broken } from './screens/Broken.tsx';
import { PhoneText, useText } from './text/PhoneText.ts';
import { useLanguage } from './text/useLanguage.ts';
import { useMessages } from './text/useMessages.ts';

/** Tells browser and screen reader in which language and direction the page is, and says so when that changes. */
function useDocumentLanguage(announce: Announce): void {
  const { t, shown } = useText();
  const before = useRef(shown);
  useEffect(() => {
    document.documentElement.lang = shown;
    document.documentElement.dir = dirOf(shown);
    if (before.current !== shown) announce(t('announce.languageChanged'), 'language');
    before.current = shown;
  }, [t, shown, announce]);
}

interface PagesProps {
  readonly first: FirstPage | null;
  readonly onLanguage: (language: Language) => void;
}

/** The page somebody is on, with everything around it that speaks. */
function Pages({ first, onLanguage }: PagesProps) {
  const { t } = useText();
  const { route, known, go } = useRoute(first?.address ?? '/');
  const alive = useAlive();
  const { announcement, announce } = useAnnouncer();
  useDocumentLanguage(announce);
  const { page, code } = route;
  const shared = { page, onLanguage };
  const content: ReactNode =
    code === null ? (
      <outside.Part {...shared} known={known} onEnter={(entered) => go({ page: 'evening', code: entered })} />
    ) : (
      <Evening
        key={code}
        code={code}
        first={first?.evening?.code === code ? first.evening : null}
        {...shared}
        announce={announce}
      />
    );
  return (
    <NavigationContext value={useMemo(() => ({ route, go: alive ? go : null }), [route, go, alive])}>
      <Broken t={t}>{content}</Broken>
      <LiveRegion announcement={announcement} />
    </NavigationContext>
  );
}

interface AppProps {
  /** What the server has rendered this page from; null where it came empty. */
  readonly first?: FirstPage | null;
  /** The words of that page. */
  readonly words?: ParticipantMessages | null;
}

/** The phone's page. Nothing is shown before its words are there. */
export function App({ first = null, words = null }: AppProps) {
  const { language, choose } = useLanguage(first);
  const messages = useMessages(language, words);
  const texts = useMemo(
    () => messages && { t: messages.t, own: messages.own, shown: messages.language, language },
    [messages, language],
  );
  return (
    texts && (
      <PhoneText value={texts}>
        <Pages first={first} onLanguage={choose} />
      </PhoneText>
    )
  );
}
