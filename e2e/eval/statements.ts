import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../simulation/random.ts';
import { parseCsv } from './csv.ts';

/** A statement by a resident, and what people have coded it as. */
export interface Labelled {
  readonly text: string;
  readonly label: string;
}

/** Statements of one kind with what was measured on them before this project began. */
export interface LabelledSet {
  readonly name: string;
  readonly statements: readonly Labelled[];
  /** Share of the first three that have the same label: compared by sequences of 3 to 5 characters, 120 cards. */
  readonly publishedFloor: number;
}

const KLIMARAT = 'de_klimarat_polis.csv';
const RADDIALOG = 'de_raddialog_labelled.csv';
const SUB_CATEGORIES = 15;

/** Whether the statements are in this folder; they are not part of the project. */
export const hasStatements = (folder: string): boolean =>
  [KLIMARAT, RADDIALOG].every((name) => existsSync(join(folder, name)));

const read = (folder: string, name: string): Record<string, string>[] =>
  parseCsv(readFileSync(join(folder, name), 'utf8'));

const column = (row: Record<string, string>, name: string): string => row[name] ?? '';

/** The labels most statements have, without those that have several. */
const commonest = (labels: readonly string[], count: number): Set<string> => {
  const groups = Map.groupBy(
    labels.filter((label) => label !== '' && !label.includes('|')),
    (label) => label,
  );
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return new Set(sorted.slice(0, count).map(([label]) => label));
};

/** Reads the three sets: an Austrian climate assembly by topic, proposals of Bonn by category and sub-category. */
export const readSets = (folder: string): LabelledSet[] => {
  const climate = read(folder, KLIMARAT);
  const cycling = read(folder, RADDIALOG);
  const labels = commonest(
    cycling.map((row) => column(row, 'categories_level2')),
    SUB_CATEGORIES,
  );
  return [
    {
      name: `Klimarat, ${new Set(climate.map((row) => column(row, 'topic'))).size} topics`,
      publishedFloor: 0.39,
      statements: climate.map((row) => ({ text: column(row, 'text'), label: column(row, 'topic') })),
    },
    {
      name: 'Raddialog titles, 8 categories',
      publishedFloor: 0.45,
      statements: cycling
        .map((row) => ({ text: column(row, 'title'), label: column(row, 'main_category') }))
        .filter(({ text }) => text !== ''),
    },
    {
      name: 'Raddialog texts, 15 sub-categories',
      publishedFloor: 0.31,
      statements: cycling
        .filter((row) => labels.has(column(row, 'categories_level2')))
        .map((row) => ({
          text: `${column(row, 'title')}. ${column(row, 'text')}`,
          label: column(row, 'categories_level2'),
        })),
    },
  ];
};

/** The same items in an order that depends on the seed only (Fisher and Yates). */
export const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => {
  const random = new Random(seed);
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) {
    const at = random.below(left.length);
    const [taken] = left.splice(at, 1, ...left.slice(-1));
    left.pop();
    if (taken !== undefined) order.unshift(taken);
  }
  return order;
};

/** Decides which half of the statements was used to choose method and limits. */
const SPLIT_SEED = 424_242;

/** Two halves, divided by chance: one for choosing the method, one for judging it. */
export const halvesOf = <Item>(items: readonly Item[]): { forChoosing: Item[]; heldOut: Item[] } => {
  const mixed = shuffled(items, SPLIT_SEED);
  const middle = Math.floor(mixed.length / 2);
  return { forChoosing: mixed.slice(0, middle), heldOut: mixed.slice(middle) };
};
