import type { DotsView } from './dotsView.ts';
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

type DotsKey = 'dots.opened' | 'dots.closed' | 'dots.noneLeft' | 'dots.waiting' | 'dots.arrived' | 'dots.notArrived';

/** What a screen reader is told: a message. A newer one of the same topic replaces one that still waits its turn. */
export type News =
  | {
      readonly key: 'announce.roundStarted' | 'announce.roundEnded' | 'composer.tooLong' | 'dots.given' | 'dots.left';
      readonly n: number;
      readonly topic: string;
    }
  | {
      readonly key:
        | CardKey
        | DotsKey
        | 'announce.connectionLost'
        | 'announce.connectionBack'
        | 'announce.cardSplit'
        | 'composer.moreCards'
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
  return after.writing.flatMap(({ roundId, draft, limit, text: { tooLongBy } }): News[] => {
    const place = was.get(roundId);
    if (!place) return [];
    if (place.limit !== null && (limit === null || limit > place.limit)) {
      return [{ key: 'composer.moreCards', topic: 'limit' }];
    }
    if (draft.next.length > place.draft.next.length) return [{ key: 'announce.cardSplit', topic: 'text' }];
    const isNew = tooLongBy > 0 && place.text.tooLongBy === 0;
    return isNew ? [{ key: 'composer.tooLong', n: tooLongBy, topic: 'text' }] : [];
  });
};

const BALLOTS = { waiting: 'dots.waiting', arrived: 'dots.arrived', refused: 'dots.notArrived' } as const;

/** Each dot that is placed or taken away, with what is left. */
const placedNews = (before: DotsView, { options, left }: DotsView): News[] => {
  const was = new Map(before.options.map(({ clusterId, mine }) => [clusterId, mine]));
  const placed = options.find(({ clusterId, mine }) => was.get(clusterId) !== mine);
  if (!placed) return [];
  const rest: News = left > 0 ? { key: 'dots.left', n: left, topic: 'left' } : { key: 'dots.noneLeft', topic: 'left' };
  return [{ key: 'dots.given', n: placed.mine, topic: 'given' }, rest];
};

const dotsNews = (before: DotsView | null, { view: { dots }, online }: Heard): News[] => {
  const isSame = before?.roundId === dots?.roundId;
  if (dots?.open && !(before?.open && isSame)) return [{ key: 'dots.opened', topic: 'round' }];
  if (before?.open && !(dots?.open && isSame)) return [{ key: 'dots.closed', topic: 'round' }];
  if (!before || !dots) return [];
  const { status } = dots;
  const isNews = status !== before.status && status !== 'unsent' && !(status === 'waiting' && online);
  return [...placedNews(before, dots), ...(isNews ? [{ key: BALLOTS[status], topic: 'ballot' }] : [])];
};

/** What has happened between two looks at the phone that somebody who cannot see it must hear. */
export const newsBetween = (before: Heard, after: Heard): News[] => [
  ...roundNews(roundOf(before.view), roundOf(after.view)),
  ...cardNews(before.view, after),
  ...textNews(before.view, after.view),
  ...dotsNews(before.view.dots, after),
  ...(before.online === after.online
    ? []
    : [{ key: after.online ? 'announce.connectionBack' : 'announce.connectionLost', topic: 'connection' } as const]),
];
