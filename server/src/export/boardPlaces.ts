import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf, clustersOf, compare } from '@gehoer/shared/domain/cluster.ts';
import type { Copy } from '@gehoer/shared/domain/copy.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { topOf } from '@gehoer/shared/domain/stack.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import type { ReportCard, ReportItem, ReportPlace } from './report.ts';
import { reportText } from './reportText.ts';

/** The id of a cluster, the parking lot, or null for what is not sorted. */
type PlaceId = string | null;

/** The board of a round as a report reads it, place by place. Hidden cards are not on it. */
export class BoardPlaces {
  readonly #workshop: Workshop;
  readonly #words: ExportTranslator;
  /** Numbers of the clusters, such as 2.3, in their order. */
  readonly #numbers: ReadonlyMap<PlaceId, string>;
  readonly #visible: ReadonlyMap<string, Card>;
  /** Cards by the card they lie under, or themselves. */
  readonly #stacks: ReadonlyMap<string, readonly Card[]>;
  readonly #copies: readonly Copy[];
  #count = 0;

  /** @param round number of the round in the report */
  constructor(workshop: Workshop, roundId: string, round: number, words: ExportTranslator) {
    const visible = cardsOf(workshop, roundId).filter(({ hidden }) => hidden === null);
    this.#workshop = workshop;
    this.#words = words;
    this.#numbers = new Map(clustersOf(workshop, roundId).map(({ id }, index) => [id, `${round}.${index + 1}`]));
    this.#visible = new Map(visible.map((card) => [card.id, card]));
    this.#stacks = Map.groupBy(visible, (card) => topOf(workshop, card).id);
    this.#copies = [...workshop.copies.values()].filter(({ cardId }) => this.#visible.has(cardId));
  }

  /** What lies in a place. Each is read once, in the order of the report: so its cards are numbered. */
  read(place: PlaceId): ReportPlace {
    const tops = [...this.#visible.values()].filter((card) => this.#isTop(card) && this.#placeOf(card) === place);
    const copies = this.#copies.filter((copy) => place !== null && copy.place.clusterId === place);
    const rows = [...tops, ...copies].sort((a, b) => compare(a.place.rank, b.place.rank) || compare(a.id, b.id));
    const items = rows.flatMap((row) => ('cardId' in row ? this.#copyOf(row) : this.#itemOf(row)));
    return { items, count: items.reduce((sum, item) => sum + (item.kind === 'stack' ? item.cards.length : 0), 0) };
  }

  /** Number of a cluster, such as 2.3; '' if it is not there (any more). */
  numberOf(clusterId: string): string {
    return this.#numbers.get(clusterId) ?? '';
  }

  #isTop(card: Card): boolean {
    return topOf(this.#workshop, card) === card;
  }

  /** A card whose cluster is not there counts as unsorted: none may be lost. */
  #placeOf(card: Card): PlaceId {
    const { clusterId } = topOf(this.#workshop, card).place;
    return clusterId === PARKED || this.#numbers.has(clusterId) ? clusterId : null;
  }

  #itemOf(card: Card): ReportItem {
    if (card.kind === 'note') return { kind: 'note', text: reportText(card.text, card.language) };
    const others = (this.#stacks.get(card.id) ?? []).filter(({ id }) => id !== card.id);
    return { kind: 'stack', cards: [this.#numbered(card), ...others.map((other) => this.#numbered(other))] };
  }

  #copyOf({ cardId }: Copy): ReportItem[] {
    const card = this.#visible.get(cardId);
    return card ? [{ kind: 'copy', card: this.#reported(card, 0) }] : [];
  }

  #numbered(card: Card): ReportCard {
    this.#count += 1;
    return this.#reported(card, this.#count);
  }

  #reported(card: Card, number: number): ReportCard {
    const copies = new Set(this.#copies.filter(({ cardId }) => cardId === card.id).map(({ place }) => place.clusterId));
    return {
      ...reportText(card.text, card.language),
      number,
      place: this.#nameOf(this.#placeOf(card)),
      alsoIn: [...this.#numbers].flatMap(([id, each]) => (copies.has(id) ? [each] : [])),
      isQuote: card.marks.quote,
      otherField: cleanText(card.marks.field),
      german: card.german && {
        text: reportText(card.german.text, 'de'),
        by: this.#words(`german.${card.german.translator}`),
      },
    };
  }

  #nameOf(place: PlaceId): string {
    if (place === null) return this.#words('round.unsorted');
    return place === PARKED ? this.#words('round.parked') : this.numberOf(place);
  }
}
