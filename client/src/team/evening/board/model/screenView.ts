/** What only this screen knows about the board. */
export interface ScreenView {
  /** Ids of cards in the order in which this screen shows them while they are unsorted. */
  readonly order: readonly string[];
  /** Ids of cards whose stacks are open. */
  readonly open: ReadonlySet<string>;
}
