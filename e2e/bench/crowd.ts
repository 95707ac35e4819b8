import { Audience } from './audience.ts';
import { cardFor, type Evening } from './evening.ts';
import { joinPhone, type Phone } from './phone.ts';
import { publishedIn } from './wire.ts';

/** A card on its way. Times are milliseconds of `performance.now()`. */
export interface Post {
  readonly cardId: string;
  readonly postedAt: number;
  acknowledgedAt: number;
  seq: number;
}

/** The next facts, or the whole evening: somebody who joins in the moment it is opened gets that once more. */
type Published =
  | { readonly events: readonly { readonly cardId: string }[] }
  | { readonly workshop: { readonly cards: readonly { readonly id: string }[] } };

const cardsIn = (published: Published): string[] =>
  'events' in published ? published.events.map(({ cardId }) => cardId) : published.workshop.cards.map(({ id }) => id);

/** The naive server takes half a minute to show a thousand people's cards to all of them on a busy machine. */
const PATIENCE_MS = 180_000;

/** N phones in one room, each of which writes and reads all cards. */
export class Crowd {
  readonly #evening: Evening;
  readonly #posts: Post[] = [];
  /** Bytes of published messages per phone: all must have got the same. */
  readonly #bytes: number[];
  /** What the first phone got, to be read when the measuring is over. */
  readonly #heard: Buffer[] = [];
  #phones: readonly Phone[] = [];
  #audience: Audience;
  #acknowledged = 0;
  #seen = 0;
  #onSeen: (cards: number) => void = () => undefined;
  #whenSettled: (() => void) | null = null;

  private constructor(evening: Evening, size: number) {
    this.#evening = evening;
    this.#bytes = new Array<number>(size).fill(0);
    this.#audience = new Audience(size, 0);
  }

  /** Lets everybody join in the same instant and waits until all are welcomed. */
  static async join(evening: Evening, size: number): Promise<Crowd> {
    const crowd = new Crowd(evening, size);
    const joining = crowd.#bytes.map((_, index) =>
      joinPhone(
        evening,
        {
          published: (to, frame, length) => crowd.#hear(index, to, frame, length),
          answered: (id, seq) => crowd.#acknowledge(id, seq),
        },
        index === 0,
      ),
    );
    crowd.#phones = await Promise.all(joining);
    crowd.#audience = new Audience(size, crowd.#phones[0]?.from ?? 0);
    return crowd;
  }

  get size(): number {
    return this.#phones.length;
  }

  /** Cards that every phone has. */
  get seen(): number {
    return this.#seen;
  }

  /** Called with the number of cards that the last phone has just got. */
  set onSeen(run: (cards: number) => void) {
    this.#onSeen = run;
  }

  /** The next phone posts a card. */
  post(): Post {
    const id = this.#posts.length;
    const envelope = cardFor(this.#evening.roundId, id);
    const { cardId } = envelope.input;
    const post: Post = { cardId, postedAt: performance.now(), acknowledgedAt: NaN, seq: NaN };
    this.#posts.push(post);
    this.#phones[id % this.#phones.length]?.send(id, envelope);
    return post;
  }

  /** Milliseconds from posting until the last phone had the card. */
  seenAfter({ seq, postedAt }: Post): number {
    return (this.#audience.seenAt(seq) ?? NaN) - postedAt;
  }

  /** Resolves when all cards have been acknowledged and every phone has them. Rejects if that takes too long. */
  settled(): Promise<void> {
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => {
        reject(new Error(`${this.#seen} of ${this.#posts.length} cards have reached everybody`));
      }, PATIENCE_MS);
      this.#whenSettled = () => {
        clearTimeout(patience);
        resolve();
      };
      this.#check();
    });
  }

  /**
   * Everybody leaves. Throws if a card that was acknowledged was not delivered, or came twice, or if not all phones
   * got the same: then there is nothing to be measured.
   */
  async leave(): Promise<void> {
    await Promise.all(this.#phones.map((phone) => phone.close()));
    const heard = this.#heard.flatMap((frame) => cardsIn(publishedIn(frame) as Published));
    const posted = new Set(this.#posts.map(({ cardId }) => cardId));
    const isComplete = heard.length === posted.size && heard.every((cardId) => posted.delete(cardId));
    if (!isComplete) throw new Error(`${heard.length} of ${this.#posts.length} cards were delivered`);
    if (new Set(this.#bytes).size > 1) throw new Error('not all phones were sent the same');
  }

  #hear(index: number, to: number, frame: Buffer, length: number): void {
    this.#bytes[index] = (this.#bytes[index] ?? 0) + length;
    if (index === 0) this.#heard.push(Buffer.from(frame));
    const cards = this.#audience.reach(index, to, performance.now());
    if (cards === 0) return;
    this.#seen += cards;
    this.#onSeen(cards);
    this.#check();
  }

  #acknowledge(id: number, seq: number): void {
    const post = this.#posts[id]!;
    post.seq = seq;
    post.acknowledgedAt = performance.now();
    this.#acknowledged += 1;
    this.#check();
  }

  #check(): void {
    const posted = this.#posts.length;
    if (!this.#whenSettled || this.#seen < posted || this.#acknowledged < posted) return;
    this.#whenSettled();
    this.#whenSettled = null;
  }
}
