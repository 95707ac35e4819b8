import type { ReactNode } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { dotsPart, ownCards, selfLabelPart } from '../later/parts.ts';
import { PageLink } from '../route/PageLink.tsx';
import { useText } from '../text/PhoneText.ts';
import type { PhoneView } from '../view/phoneView.ts';
import type { BallotActions } from '../writing/ballotActions.ts';
import type { CardActions } from '../writing/cardActions.ts';
import type { DraftActions } from '../writing/draftActions.ts';
import { ConnectionLine } from './ConnectionLine.tsx';
import styles from './EveningScreen.module.css';
import { Notice } from './Notice.tsx';
import { OfficialQuestion, RoundHead } from './RoundHead.tsx';
import { RoundState } from './RoundState.tsx';
import { StationScreen } from './StationScreen.tsx';
import { WritingPlace } from './WritingPlace.tsx';

export interface EveningScreenProps {
  readonly view: PhoneView;
  /** The connection is gone and being looked for. */
  readonly lost: boolean;
  /** The running timer, if there is one: the only part that needs a clock. */
  readonly timer: ReactNode;
  readonly drafts: DraftActions;
  readonly cards: CardActions;
  readonly ballots: BallotActions;
  readonly onNoticeRead: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** What somebody sees of the evening: where it is, where they can write, and what they have written. */
export function EveningScreen({
  view,
  lost,
  timer,
  drafts,
  cards,
  ballots,
  onNoticeRead,
  onLanguage,
}: EveningScreenProps) {
  const { t } = useText();
  const { stage, writing, stepId, dots, groups } = view;
  const round = stage.kind === 'round' ? stage.round : null;
  // While the room looks at the wall, reading is what there is to do; at other times it stands behind the writing.
  const readsNow = round?.phase === 'sorting' || round?.phase === 'closed';
  const allCards = view.canReadAll && (
    <p className={styles['all']}>
      <PageLink to="cards" className={buttonClass({ variant: 'secondary', wide: true })}>
        {t('allCards.title')}
      </PageLink>
    </p>
  );
  const keepsQuestion = round?.phase === 'collecting' || round?.phase === 'dots';
  return (
    <div data-round={round?.number ?? 'none'} data-phase={round?.phase}>
      <div className={keepsQuestion ? styles['inSight'] : undefined}>
        <ConnectionLine lost={lost} />
        {round && <RoundHead round={round}>{timer}</RoundHead>}
      </div>
      {stage.kind === 'round' ? (
        <RoundState round={stage.round} />
      ) : (
        <StationScreen stage={stage} topic={view.topic} eventLabel={view.eventLabel} />
      )}
      {dots && <dotsPart.Part dots={dots} actions={ballots} />}
      {view.needsNotice && <Notice languages={view.languages} onLanguage={onLanguage} onRead={onNoticeRead} />}
      {readsNow && allCards}
      {writing.map((place) => (
        <WritingPlace key={place.roundId} place={place} stepId={stepId} actions={drafts} />
      ))}
      {round && <OfficialQuestion round={round} />}
      {groups.length > 0 && <selfLabelPart.Part groups={groups} lost={lost} />}
      {view.ownRounds.length > 0 && <ownCards.Part rounds={view.ownRounds} actions={cards} />}
      {!readsNow && allCards}
    </div>
  );
}
