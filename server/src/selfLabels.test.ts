import { NOT_ASKED, type SelfLabels as Asked } from '@gehoer/shared/domain/selfLabels.ts';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { END, movedTo, planned, uuid } from '../../shared/test/evening.ts';
import { SelfLabels } from './selfLabels.ts';
import { type Database, openDatabase } from './store/database.ts';
import { createSelfLabelCounts, type SelfLabelCounts } from './store/selfLabelCounts.ts';
import { createSeriesStore } from './store/seriesStore.ts';

const [EVENING, TOWN, CLUB] = [uuid(0x200), uuid(0x201), uuid(0x202)] as const;
const ASKED: Asked = { asked: true, groups: [TOWN, CLUB].map((id) => ({ id, name: { de: id } })) };

let database: Database;
let counts: SelfLabelCounts;
let facts: Parameters<typeof evolve>[1];
let labels: SelfLabels;
const start = (): SelfLabels =>
  new SelfLabels({ stateOf: async (id) => evolve(emptyWorkshop(id), facts, facts.length), counts });

beforeEach(async () => {
  database = await openDatabase(':memory:');
  counts = createSelfLabelCounts(database.db);
  await createSeriesStore(database.db, () => 0).create({ id: uuid(1), title: 'Konzept' }, [EVENING]);
  facts = [planned({ selfLabels: ASKED })];
  labels = start();
});
afterEach(() => database.close());

let turn = 0;
const say = (device: string, groupId: string | null) => labels.say(EVENING, device, { groupId, turn: turn++ });
const sayAll = async (groupId: string | null, ...devices: string[]): Promise<void> => {
  for (const device of devices) expect(await say(device, groupId)).toBeNull();
};
const atRest = () => database.db.selectFrom('self_labels').selectAll().execute();

describe('what people say they are there as', () => {
  it('SELF-2 given four people, when they have answered, then nothing rests on disk; the fifth makes a count', async () => {
    await sayAll(TOWN, 'a', 'b', 'c', 'd');
    expect(await atRest()).toEqual([]);
    await sayAll(TOWN, 'e');
    expect(await atRest()).toEqual([{ workshop_id: EVENING, group_id: TOWN, count: 5 }]);
  });

  it('SELF-3 given a count, when fewer than five change, then it stands; with the fifth it is made anew', async () => {
    await sayAll(TOWN, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
    await sayAll(CLUB, 'a', 'b', 'c');
    await sayAll(null, 'd');
    expect(await counts.of(EVENING)).toEqual([{ groupId: TOWN, count: 10 }]);
    await sayAll(CLUB, 'k');
    expect(await counts.of(EVENING)).toEqual([{ groupId: TOWN, count: 6 }]);
  });

  it('SELF-4 given an answer that comes again, or late behind a newer one, then one answer counts, the newest', async () => {
    for (const device of ['a', 'b', 'c', 'd']) await sayAll(TOWN, device, device);
    await labels.say(EVENING, 'e', { groupId: CLUB, turn: 2 });
    await labels.say(EVENING, 'e', { groupId: TOWN, turn: 1 });
    expect(await labels.choiceOf(EVENING, 'e')).toBe(CLUB);
    expect(await counts.of(EVENING)).toEqual([{ groupId: null, count: 5 }]);
  });

  it('SELF-4 given answers of forms and scripts, when both come from one device, then the later one holds', async () => {
    await labels.say(EVENING, 'a', { groupId: TOWN, turn: 1000 });
    await labels.say(EVENING, 'a', { groupId: CLUB, turn: null });
    expect(await labels.choiceOf(EVENING, 'a')).toBe(CLUB);
    await labels.say(EVENING, 'a', { groupId: TOWN, turn: 1001 });
    expect(await labels.choiceOf(EVENING, 'a')).toBe(TOWN);
  });

  it('SELF-5 given a group nobody is asked about, when it is named, then that is refused', async () => {
    expect(await say('a', uuid(9))).toBe('invalidValue');
    facts = [planned({ selfLabels: { ...ASKED, asked: false } })];
    expect(await say('a', TOWN)).toBe('invalidValue');
    facts = [planned({ selfLabels: NOT_ASKED })];
    expect(await say('a', TOWN)).toBe('invalidValue');
  });

  it('SELF-5 given the end of the evening, when somebody answers, then it is too late, and taking back is not', async () => {
    await sayAll(TOWN, 'a');
    facts = [...facts, movedTo(END)];
    expect(await say('a', CLUB)).toBe('eveningOver');
    await sayAll(null, 'a');
    expect(await labels.choiceOf(EVENING, 'a')).toBeNull();
  });

  it('SELF-6 given a restart, when phones say again what they said, then the count stands until as many have', async () => {
    await sayAll(TOWN, 'a', 'b', 'c', 'd', 'e');
    await sayAll(CLUB, 'f', 'g', 'h', 'i', 'j');
    const before = await counts.of(EVENING);
    labels = start();
    await sayAll(CLUB, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
    expect(await counts.of(EVENING)).toEqual(before);
    await sayAll(CLUB, 'j');
    expect(await counts.of(EVENING)).toEqual([{ groupId: CLUB, count: 10 }]);
  });

  it('SELF-6 given a restart, when one more person answers, then comparing two counts tells nothing of them', async () => {
    await sayAll(TOWN, 'a', 'b', 'c', 'd', 'e');
    const before = await counts.of(EVENING);
    labels = start();
    await sayAll(TOWN, 'a', 'b', 'c', 'd', 'e', 'f');
    expect(await counts.of(EVENING)).toEqual(before);
    await sayAll(TOWN, 'g', 'h', 'i', 'j');
    expect(await counts.of(EVENING)).toEqual([{ groupId: TOWN, count: 10 }]);
  });

  it('SELF-6 given a disk that takes nothing, when a count is due, then the phone is to say it again, and it counts', async () => {
    const { replace } = counts;
    counts = { ...counts, replace: () => Promise.reject(new Error('full')) };
    labels = start();
    await sayAll(TOWN, 'a', 'b', 'c', 'd');
    await expect(say('e', TOWN)).rejects.toThrow('full');
    Object.assign(counts, { replace });
    await sayAll(TOWN, 'e');
    expect(await counts.of(EVENING)).toEqual([{ groupId: TOWN, count: 5 }]);
  });

  it('SELF-7 given a count, when its evening is removed, then it is gone', async () => {
    await sayAll(TOWN, 'a', 'b', 'c', 'd', 'e');
    await database.db.deleteFrom('workshops').where('id', '=', EVENING).execute();
    expect(await atRest()).toEqual([]);
  });
});
