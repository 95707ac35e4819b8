import { UserText } from '../../ui/UserText.tsx';
import { useText } from '../text/PhoneText.ts';
import type { GroupView, RoomRoundView } from '../view/roomView.ts';
import { RoundHead } from './RoundHead.tsx';
import styles from './AllCards.module.css';

function Group({ group: { number, heading, cards } }: { readonly group: GroupView }) {
  const { t } = useText();
  const title = heading === '' ? t('allCards.untitled') : heading;
  return (
    <section className={styles['group']}>
      <h3 className={styles['heading']}>
        {number === '' ? (
          t('allCards.unsorted')
        ) : (
          <>
            <bdi dir="ltr">{number}</bdi> <UserText text={title} inline />
          </>
        )}
        <span className={styles['count']}>{t('allCards.count', { n: cards.length })}</span>
      </h3>
      <ul role="list" className={styles['cards']}>
        {cards.map(({ id, text, language }) => (
          <li key={id} className={styles['card']}>
            <UserText text={text} lang={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The wall as text: headings and lists. Null while it is being fetched. */
export function AllCards({ rounds }: { readonly rounds: readonly RoomRoundView[] | null }) {
  const { t } = useText();
  return (
    <>
      <p>{rounds ? t('allCards.hint') : t('app.loading')}</p>
      {rounds?.map(({ round, groups, count }) => (
        <article key={round.id} data-round={round.number} className={styles['round']}>
          <RoundHead round={round} level={2} />
          {count === 0 && <p className={styles['none']}>{t('allCards.none')}</p>}
          {groups.map((group) => (
            <Group key={group.id} group={group} />
          ))}
        </article>
      ))}
    </>
  );
}
