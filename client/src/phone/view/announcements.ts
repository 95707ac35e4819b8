import type { OwnCardView } from './ownCardViews.ts';
import type { PhoneView } from './phoneView.ts';
import type { RoundView } from './roundView.ts';

type CardKey =
  | 'announce.cardArrived'
  | 'announce.cardWaiting'
  | 'announce.cardNotArrived'
  | 'announce.cardChanged'
  | 'announce.changeNotArrived'
  | 'announce.cardWithdrawn'
  | 'announce.cardNotWithdrawn';

/** What a screen reader is told: a message. A newer one of the same topic replaces one that still waits its turn. */
export type News =
  | {
      readonly key: 'announce.roundStarted' | 'announce.roundEnded' | 'composer.tooLong';
      readonly n: number;
      readonly topic: string;
    }
  | {
      readonly key:
        | CardKey
        | 'announce.connectionLost'
        | 'announce.connectionBack'
        | 'announce.cardSplit'
        | 'round.sorting'
        | 'timer.moreTime';
      readonly topic: string;
    };

/** What counts for the announcements, at one moment. */
export interface Heard {
  readonly view: PhoneView;
  readonly online: boolean;
}

const roundOf = ({ stage }: PhoneView): RoundView | null => (stage.kind === 'round' ? stage.round : null);

const roundNews = (before: RoundView | null, after: RoundView | null): News[] => {
  const didCollect = before?.phase === 'collecting';
  const collects = after?.phase === 'collecting';
  const isSame = before?.id === after?.id;
  const topic = 'round';
  if (after && collects && !(didCollect && isSame)) return [{ key: 'announce.roundStarted', n: after.number, topic }];
  if (collects && (after.endsAt ?? 0) > (before?.endsAt ?? 0)) return [{ key: 'timer.moreTime', topic }];
  if (!before || !didCollect || collects) return [];
  const isSorted = isSame && after?.phase === 'sorting';
  return [isSorted ? { key: 'round.sorting', topic } : { key: 'announce.roundEnded', n: before.number, topic }];
};

const ARRIVALS: Readonly<Partial<Record<OwnCardView['status'], CardKey>>> = {
  waiting: 'announce.cardArrived',
  changeWaiting: 'announce.cardChanged',
};
const FAILURES: Readonly<Partial<Record<OwnCardView['status'], CardKey>>> = {
  notArrived: 'announce.cardNotArrived',
  changeNotArrived: 'announce.changeNotArrived',
  withdrawNotArrived: 'announce.cardNotWithdrawn',
};

const cardKey = (was: OwnCardView | undefined, is: OwnCardView | undefined, online: boolean): CardKey | undefined => {
  if (!is) return was?.status === 'withdrawWaiting' ? 'announce.cardWithdrawn' : undefined;
  if (was?.status === is.status) return undefined;
  if (is.status === 'arrived') return was && ARRIVALS[was.status];
  // With a connection the answer follows in a moment; saying both would be noise.
  if (is.status === 'waiting') return online ? undefined : 'announce.cardWaiting';
  return FAILURES[is.status];
};

const cardsById = ({ ownRounds }: PhoneView): Map<string, OwnCardView> =>
  new Map(ownRounds.flatMap(({ cards }) => cards).map((card) => [card.cardId, card]));

const cardNews = (before: PhoneView, { view, online }: Heard): News[] => {
  const [was, is] = [cardsById(before), cardsById(view)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].map((id) => cardKey(was.get(id), is.get(id), online));
  return keys.flatMap((key) => (key ? [{ key, topic: 'card' }] : []));
};

const textNews = (before: PhoneView, after: PhoneView): News[] => {
  const was = new Map(before.writing.map((place) => [place.roundId, place]));
  return after.writing.flatMap(({ roundId, draft, text: { tooLongBy } }): News[] => {
    const place = was.get(roundId);
    if (!place) return [];
    if (draft.next.length > place.draft.next.length) return [{ key: 'announce.cardSplit', topic: 'text' }];
    const isNew = tooLongBy > 0 && place.text.tooLongBy === 0;
    return isNew ? [{ key: 'composer.tooLong', n: tooLongBy, topic: 'text' }] : [];
  });
};

/** What has happened between two looks at the phone that somebody who cannot see it must hear. */
export const newsBetween = (before: Heard, after: Heard): News[] => [
  ...roundNews(roundOf(before.view), roundOf(after.view)),
  ...cardNews(before.view, after),
  ...textNews(before.view, after.view),
  ...(before.online === after.online
    ? []
    : [{ key: after.online ? 'announce.connectionBack' : 'announce.connectionLost', topic: 'connection' } as const]),
];
