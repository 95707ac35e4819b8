import { HIDE_REASONS } from '@gehoer/shared/domain/card.ts';
import { Cluster } from '@gehoer/shared/domain/cluster.ts';
import { Copy } from '@gehoer/shared/domain/copy.ts';
import { Id } from '@gehoer/shared/domain/command.ts';
import { LANGUAGES } from '@gehoer/shared/domain/languages.ts';
import { Marks } from '@gehoer/shared/domain/marks.ts';
import { isInOrder } from '@gehoer/shared/domain/order.ts';
import { Place } from '@gehoer/shared/domain/place.ts';
import { Profile } from '@gehoer/shared/domain/profile.ts';
import { Step } from '@gehoer/shared/domain/programme.ts';
import { Round } from '@gehoer/shared/domain/round.ts';
import { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import { Stage } from '@gehoer/shared/domain/stage.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import * as v from 'valibot';
import { countsOfGroups } from './people.ts';

const CleanText = v.pipe(
  v.string(),
  v.maxLength(20_000),
  v.check((text) => text === cleanText(text), 'not a cleaned text'),
);

const Card = v.strictObject({
  id: Id,
  roundId: Id,
  /** Empty if the card has been erased. */
  text: CleanText,
  language: v.picklist(LANGUAGES),
  keyHash: v.literal(''),
  place: Place,
  hidden: v.nullable(v.picklist(HIDE_REASONS)),
  kind: v.picklist(['card', 'note']),
  entered: v.boolean(),
  table: v.nullable(v.number()),
  checked: v.boolean(),
  marks: Marks,
  german: v.nullable(v.strictObject({ text: CleanText, translator: v.picklist(['person', 'machine']) })),
  under: v.nullable(Id),
});

interface Identified {
  readonly id: string;
}
const areDifferent = (rows: readonly Identified[]): boolean => new Set(rows.map(({ id }) => id)).size === rows.length;

const Rows = <Row extends Identified>(row: v.GenericSchema<unknown, Row>) =>
  v.pipe(v.array(row), v.check<Row[], string>(areDifferent, 'an id appears twice'));

const Rebuilt = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  profile: Profile,
  programme: v.strictObject({ steps: Rows(Step), current: Id }),
  rounds: Rows(Round),
  cards: Rows(Card),
  copies: Rows(Copy),
  stage: Stage,
  clusters: Rows(Cluster),
});
type Rebuilt = v.InferOutput<typeof Rebuilt>;

const roundsAreSteps = ({ programme, rounds }: Rebuilt): boolean => {
  const steps = new Set(programme.steps.filter(({ kind }) => kind === 'round').map(({ id }) => id));
  return steps.size === rounds.length && rounds.every(({ id }) => steps.has(id));
};

const currentIsAStep = ({ programme }: Rebuilt): boolean => programme.steps.some(({ id }) => id === programme.current);

const byId = <Row extends Identified>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const boardsAreInOrder = ({ rounds, clusters, cards, copies }: Rebuilt): boolean => {
  const known = byId(rounds);
  const ids = new Set([...cards.map(({ id }) => id), ...copies.map(({ cardId }) => cardId)]);
  const boards = { cards: byId(cards), clusters: byId(clusters), copies: byId(copies) };
  return cards.every(({ roundId }) => known.has(roundId)) && isInOrder(boards, ids);
};

const Whole = v.strictObject({
  format: v.literal('gehoer-evening'),
  version: v.literal(1),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  workshop: v.pipe(
    Rebuilt,
    v.check(roundsAreSteps, 'steps and rounds do not fit'),
    v.check(currentIsAStep, 'the current step is not in the programme'),
    v.check(boardsAreInOrder, 'a card, a copy or a stack lies where it cannot'),
  ),
  /** Evenings from before the question was asked have none. */
  people: v.optional(v.array(GroupCount), []),
});
type Whole = v.InferOutput<typeof Whole>;

/** What was counted is of the groups of the evening, each once. */
const peopleFit = ({ people, workshop }: Whole): boolean =>
  countsOfGroups(people, workshop.profile).length === people.length &&
  new Set(people.map(({ groupId }) => groupId)).size === people.length;

/** An evening at rest, as `renderJson` documents it: every part valid by the rules of the workshop, and all fitting. */
export const Evening = v.pipe(Whole, v.check(peopleFit, 'a group is counted twice, or is none of the evening'));
