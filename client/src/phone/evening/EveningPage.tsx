import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { LiveState } from '../../live/live.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { info, roomReader, turnedAway } from '../later/parts.ts';
import type { Page } from '../route/routes.ts';
import { ConnectionLine } from '../screens/ConnectionLine.tsx';
import { EveningScreen } from '../screens/EveningScreen.tsx';
import { ReadingPage } from '../screens/ReadingPage.tsx';
import { RoundTimer } from '../screens/RoundTimer.tsx';
import type { PhoneView } from '../view/phoneView.ts';
import { Connecting } from './Connecting.tsx';
import { LiveTimer } from './LiveTimer.tsx';
import type { EveningLine } from './openEvening.ts';

interface EveningPageProps {
  readonly line: EveningLine;
  readonly view: PhoneView;
  readonly status: LiveState['status'];
  readonly code: string;
  readonly page: Page;
  readonly announce: Announce;
  readonly onLanguage: (language: Language) => void;
}

/** Whichever page of the evening somebody is on, and what stands in for it before the line is open or if it is shut. */
export function EveningPage({ line, view, status, code, page, announce, onLanguage }: EveningPageProps) {
  const { live, device, drafts, cards, ballots, still } = line;
  const { stage, organiser } = view;
  if (page !== 'enter' && page !== 'evening' && page !== 'cards') {
    return (
      <ReadingPage page={page}>
        <info.Part page={page} organiser={organiser} />
      </ReadingPage>
    );
  }
  if (status === 'turnedAway') return <turnedAway.Part line={line} code={code} />;
  if (status === 'connecting' && view.stepId === '') return <Connecting />;
  const lost = status === 'lost';
  if (page === 'cards') {
    return (
      <>
        <ConnectionLine lost={lost} />
        <ReadingPage page={page}>
          <roomReader.Part code={code} />
        </ReadingPage>
      </>
    );
  }
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
