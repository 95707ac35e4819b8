import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { LiveState } from '../../live/live.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { forgetEverything } from '../device/forget.ts';
import { Accessibility } from '../info/Accessibility.tsx';
import { Imprint } from '../info/Imprint.tsx';
import { Privacy } from '../info/Privacy.tsx';
import type { Page } from '../route/routes.ts';
import { EveningScreen } from '../screens/EveningScreen.tsx';
import { RoundTimer } from '../screens/RoundTimer.tsx';
import type { PhoneView } from '../view/phoneView.ts';
import { Connecting } from './Connecting.tsx';
import { LiveTimer } from './LiveTimer.tsx';
import type { EveningLine } from './openEvening.ts';
import { RoomReader } from './RoomReader.tsx';
import { TurnedAway } from './TurnedAway.tsx';

interface EveningPageProps {
  readonly line: EveningLine;
  readonly view: PhoneView;
  readonly status: LiveState['status'];
  readonly code: string;
  readonly page: Page;
  readonly announce: Announce;
  readonly onLanguage: (language: Language) => void;
}

/** Starts anew without anything that was stored: also the memory of this tab has to go. */
const forgetAndLeave = (): void => {
  forgetEverything();
  location.assign('/');
};

/** Whichever page of the evening somebody is on, and what stands in for it before the line is open or if it is shut. */
export function EveningPage({ line, view, status, code, page, announce, onLanguage }: EveningPageProps) {
  const { live, device, drafts, cards, ballots, still } = line;
  const { stage, organiser } = view;
  if (page === 'privacy') return <Privacy organiser={organiser} onForget={forgetAndLeave} />;
  if (page === 'imprint') return <Imprint organiser={organiser} />;
  if (page === 'accessibility') return <Accessibility />;
  if (status === 'turnedAway') return <TurnedAway line={line} code={code} />;
  if (status === 'connecting' && view.stepId === '') return <Connecting />;
  const lost = status === 'lost';
  if (page === 'cards') return <RoomReader code={code} lost={lost} />;
  const timer = (endsAt: number): ReactNode =>
    still ? (
      <RoundTimer remainingMs={endsAt - still.now} />
    ) : (
      <LiveTimer live={live} endsAt={endsAt} announce={announce} />
    );
  const endsAt = stage.kind === 'round' ? stage.round.endsAt : null;
  return (
    <EveningScreen
      view={view}
      lost={lost}
      timer={endsAt !== null && timer(endsAt)}
      drafts={drafts}
      cards={cards}
      ballots={ballots}
      onNoticeRead={device.readNotice}
      onLanguage={onLanguage}
    />
  );
}
