import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { useState } from 'react';
import type { Live } from '../../live/live.ts';
import { useWorkshop } from '../live/useWorkshop.ts';
import { useText } from '../text/TextContext.ts';
import { CardToTranslate } from './CardToTranslate.tsx';
import { foreignCards, languagesIn } from './foreignCards.ts';
import { LanguagesRead } from './LanguagesRead.tsx';
import styles from './Mediation.module.css';
import { useMachine } from './useMachine.ts';

interface MediationProps {
  readonly live: Live;
  readonly workshopId: string;
}

/** The cards in the languages somebody reads: first those that had no German text when the page was opened. */
export function Mediation({ live, workshopId }: MediationProps) {
  const { t } = useText();
  const workshop = useWorkshop(live);
  const suggest = useMachine(workshopId);
  const [unread, setUnread] = useState<ReadonlySet<Language>>(new Set());
  const cards = foreignCards(workshop);
  // A card stays where it is once it has its German text: who has just typed it wants to see it saved.
  const [before] = useState(() => new Set(cards.flatMap(({ id, german }) => (german ? [id] : []))));
  const read = cards.filter(({ language }) => !unread.has(language));
  const open = read.filter(({ id }) => !before.has(id));
  const done = read.filter(({ id }) => before.has(id));
  const waiting = read.filter(({ german }) => german === null).length;
  const list = (some: readonly Card[]) => (
    <ul className={styles['cards']}>
      {some.map((card) => (
        <CardToTranslate key={card.id} card={card} workshop={workshop} send={live.send} suggest={suggest} />
      ))}
    </ul>
  );
  if (cards.length === 0) return <p>{t('mediation.none')}</p>;
  return (
    <>
      <LanguagesRead languages={languagesIn(cards)} unread={unread} onChange={setUnread} />
      <p role="status" className={styles['count']}>
        {waiting === 0 ? t('mediation.nothingLeft') : t('mediation.waiting', { n: waiting })}
      </p>
      {list(open)}
      {done.length > 0 && (
        <details className={styles['done']}>
          <summary>{t('mediation.done', { n: done.length })}</summary>
          {list(done)}
        </details>
      )}
    </>
  );
}
