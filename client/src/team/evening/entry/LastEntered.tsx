import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useText } from '../../text/TextContext.ts';
import { EnteredItem } from './EnteredItem.tsx';
import styles from './EntryDesk.module.css';

/** As many as one looks back for a slip of the finger; everything else is found on the board. */
const SHOWN = 20;

/** What the team has typed, the latest first. */
const lastEntered = ({ cards }: Workshop): Card[] =>
  [...cards.values()]
    .filter(({ entered }) => entered)
    .slice(-SHOWN)
    .reverse();

/** What has been typed last, each with a way to correct it. */
export function LastEntered({ state }: { readonly state: Workshop }) {
  const { t } = useText();
  const cards = lastEntered(state);
  return (
    <section className={styles['last']} aria-labelledby="last-entered">
      <h2 id="last-entered">{t('entry.last')}</h2>
      {cards.length === 0 && <p>{t('entry.none')}</p>}
      <ol role="list" className={styles['cards']}>
        {cards.map((card) => (
          <EnteredItem key={card.id} card={card} state={state} />
        ))}
      </ol>
    </section>
  );
}
