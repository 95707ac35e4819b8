import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from './database.ts';
import { drawJoinCode } from './joinCode.ts';
import { createSeriesStore, type SeriesStore } from './seriesStore.ts';

describe('the series and their workshops', () => {
  let folder: string;
  let database: Database;
  let store: SeriesStore;
  let time: number;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gehoer-series-'));
    database = await openDatabase(join(folder, 'gehoer.db'));
    time = 1_800_000_000_000;
    store = createSeriesStore(database.db, () => time++);
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  test('given two series, when listed, then the youngest comes first, each with its workshops in order', async () => {
    const concept = await store.create({ id: 's1', title: 'Konzept' }, ['w1', 'w2']);
    const other = await store.create({ id: 's2', title: 'Spielplatz' }, []);
    const third = await store.addWorkshop('s1', 'w3');

    expect(concept.workshops.map(({ id, position }) => [id, position])).toEqual([
      ['w1', 1],
      ['w2', 2],
    ]);
    expect(third).toMatchObject({ id: 'w3', seriesId: 's1', position: 3 });
    expect(await store.list()).toEqual([other, { ...concept, workshops: [...concept.workshops, third] }]);
    expect(await store.find('s2')).toEqual(other);
  });

  test('given a series, when it is created again under its id, then nothing changes', async () => {
    const series = await store.create({ id: 's1', title: 'Konzept' }, ['w1']);

    expect(await store.create({ id: 's1', title: 'Anderes' }, ['w2'])).toEqual(series);
    expect(await store.workshop('w2')).toBeNull();
  });

  test('given a workshop, when it is looked up by id or code, then it is found, others are not', async () => {
    const { workshops } = await store.create({ id: 's1', title: 'Konzept' }, ['w1']);
    const [workshop] = workshops;

    expect(await store.workshop('w1')).toEqual(workshop);
    expect(await store.workshopByCode(workshop!.code)).toEqual(workshop);
    expect(await store.workshopByCode('000000')).toBeNull();
    expect(await store.workshop('w9')).toBeNull();
    expect(await store.find('s9')).toBeNull();
    expect(await store.addWorkshop('s9', 'w9')).toBeNull();
  });

  test('given a code that is taken, when it is drawn again, then another is drawn', async () => {
    const draws = ['482913', '482913', '482913', '771204'];
    const drawing = createSeriesStore(database.db, Date.now, () => draws.shift()!);

    const { workshops } = await drawing.create({ id: 's1', title: 'Konzept' }, ['w1', 'w2']);

    expect(workshops.map(({ code }) => code)).toEqual(['482913', '771204']);
  });

  test('given many draws, when looked at, then each is six digits, no leading zero, not all the same', () => {
    const codes = Array.from({ length: 20_000 }, drawJoinCode);

    expect(codes.filter((code) => !/^(?!(\d)\1{5})[1-9]\d{5}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(19_000);
  });
});
