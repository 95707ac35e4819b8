import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import { limitOf } from '@gehoer/shared/domain/round.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type CardDraft, emptyDraft, isBlank } from '../device/cardDraft.ts';
import type { DeviceState } from '../device/device.ts';
import type { OwnCard } from '../device/ownCard.ts';
import { type TextState, textState } from '../writing/textState.ts';
import { type RoundView, roundView } from './roundView.ts';

/**
 * A place to write. `now`: the round collects. `late`: its cards are being sorted, one more may come. `why`: a
 * reason beside the dots of an opinion poll, as an ordinary card. `earlier`: a text that was not sent before the evening
 * went on.
 */
export interface WritingView {
  readonly kind: 'now' | 'late' | 'why' | 'earlier';
  readonly roundId: string;
  /** Null if the round was taken out of the programme. */
  readonly round: RoundView | null;
  readonly draft: CardDraft;
  readonly text: TextState;
  readonly textLimit: number;
  /** Cards this device may have in the round; null = any number. */
  readonly limit: number | null;
  /** How many cards this device may still send; null = any number. */
  readonly cardsLeft: number | null;
  /** Whether the server would take a card into this round now, the limit aside. */
  readonly open: boolean;
  /** How the latest card of this round is doing, while the field is empty. */
  readonly latest: OwnCard['state'] | null;
}

type Local = Pick<DeviceState, 'cards' | 'drafts'>;

const placeFor = (
  kind: WritingView['kind'],
  roundId: string,
  workshop: Workshop,
  { cards, drafts }: Local,
  language: Language,
): WritingView => {
  const round = workshop.rounds.get(roundId);
  const draft = drafts.get(roundId) ?? emptyDraft(roundId);
  const own = cards.filter((card) => card.roundId === roundId);
  // A refused card does not count: it never became one.
  const used = own.filter(({ state }) => state !== 'refused').length;
  const limit = round ? limitOf(workshop, round) : null;
  const { textLimit } = workshop.profile;
  return {
    kind,
    roundId,
    round: roundView(workshop, roundId, language),
    draft,
    text: textState(draft.text, textLimit),
    textLimit,
    limit,
    cardsLeft: limit === null ? null : Math.max(0, limit - used),
    open: round !== undefined && round.phase !== 'waiting' && !isEveningOver(workshop),
    latest: isBlank(draft) ? (own[own.length - 1]?.state ?? null) : null,
  };
};

const kindAt = (workshop: Workshop): 'now' | 'late' | 'why' | null => {
  const phase = workshop.rounds.get(workshop.programme.current)?.phase;
  if (phase === 'collecting') return 'now';
  if (phase === 'dots') return 'why';
  return phase === 'sorting' ? 'late' : null;
};

/** Whether a text is offered although its round is not the one to write in now. */
const isOffered = (workshop: Workshop, draft: CardDraft): boolean =>
  !isBlank(draft) && workshop.rounds.get(draft.roundId)?.phase !== 'waiting';

/** All places to write: the round of now first, then every text that was left behind, in the order of the rounds. */
export const writingViews = (workshop: Workshop, local: Local, language: Language): WritingView[] => {
  const { current } = workshop.programme;
  const kind = kindAt(workshop);
  const here = kind ? [placeFor(kind, current, workshop, local, language)] : [];
  const earlier = [...local.drafts.values()]
    .filter((draft) => isOffered(workshop, draft) && !(kind && draft.roundId === current))
    .map(({ roundId }) => placeFor('earlier', roundId, workshop, local, language))
    .sort((a, b) => (a.round?.number ?? 0) - (b.round?.number ?? 0));
  return [...here, ...earlier];
};
