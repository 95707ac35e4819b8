import { type ReactNode, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { useLive } from '../../live/useLive.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { UserText } from '../../ui/UserText.tsx';
import { forgetEverything } from '../device/forget.ts';
import { Imprint } from '../info/Imprint.tsx';
import { Privacy } from '../info/Privacy.tsx';
import type { Page } from '../route/routes.ts';
import { EveningScreen } from '../screens/EveningScreen.tsx';
import { Frame } from '../screens/Frame.tsx';
import { useFocusOnChange } from '../screens/useFocusOnChange.ts';
import { useTitle } from '../screens/useTitle.ts';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';
import { type PhoneView, phoneView } from '../view/phoneView.ts';
import { Connecting } from './Connecting.tsx';
import { LiveTimer } from './LiveTimer.tsx';
import type { EveningLine } from './openEvening.ts';
import { RoomReader } from './RoomReader.tsx';
import { TurnedAway } from './TurnedAway.tsx';
import { useNews } from './useNews.ts';

interface OpenEveningProps {
  readonly line: EveningLine;
  readonly code: string;
  readonly page: Page;
  readonly announce: Announce;
  readonly onLanguage: (language: Language) => void;
  /** Told which languages the evening offers. */
  readonly onOffered: (languages: readonly Language[]) => void;
}

/** Looks at everything there is to know of the evening. */
const useView = ({ live, device }: EveningLine): PhoneView => {
  const { language } = useText();
  const workshop = useLive(live, ({ replica }) => replica.confirmed);
  const local = useStore(device.store);
  return useMemo(() => phoneView(workshop, local, language), [workshop, local, language]);
};

/** Starts anew without anything that was stored: also the memory of this tab has to go. */
const forgetAndLeave = (): void => {
  forgetEverything();
  location.assign('/');
};

/** The evening on the screen, on whichever of its pages somebody is. */
export function OpenEvening({ line, code, page, announce, onLanguage, onOffered }: OpenEveningProps) {
  const { live, device, drafts, cards } = line;
  const view = useView(line);
  const status = useLive(live, (state) => state.status);
  const lost = status === 'lost';
  const { languages, stage, topic, organiser } = view;
  useNews(
    useMemo(() => (status === 'connecting' ? null : { view, online: !lost }), [view, status, lost]),
    announce,
  );
  useEffect(() => {
    if (status === 'live') onOffered(languages);
  }, [status, languages, onOffered]);

  useTitle(topic.text);

  const endsAt = stage.kind === 'round' ? stage.round.endsAt : null;
  const timer = endsAt !== null && <LiveTimer live={live} endsAt={endsAt} announce={announce} />;
  const content = (): ReactNode => {
    if (page === 'privacy') return <Privacy organiser={organiser} onForget={forgetAndLeave} />;
    if (page === 'imprint') return <Imprint organiser={organiser} />;
    if (status === 'turnedAway') return <TurnedAway line={line} code={code} />;
    if (status === 'connecting') return <Connecting />;
    if (page === 'cards') return <RoomReader code={code} lost={lost} />;
    return (
      <EveningScreen
        view={view}
        lost={lost}
        timer={timer}
        drafts={drafts}
        cards={cards}
        onNoticeRead={device.readNotice}
        onLanguage={onLanguage}
      />
    );
  };
  useFocusOnChange(`${page} ${status === 'connecting'} ${status === 'turnedAway'} ${view.needsNotice}`);
  return (
    <Frame
      languages={view.stepId === '' ? SPOKEN : languages}
      onLanguage={onLanguage}
      label={topic.text !== '' && <UserText text={topic.text} lang={topic.language} inline />}
    >
      {content()}
    </Frame>
  );
}
