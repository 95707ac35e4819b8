import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../text/TextContext.ts';
import { ReadCard } from './ReadCard.tsx';
import styles from './Reader.module.css';
import { ReadingBar } from './ReadingBar.tsx';
import { Targets } from './Targets.tsx';
import type { Reading } from './useReading.ts';
import { useReadingActs } from './useReadingActs.ts';
import { useReadingKeys } from './useReadingKeys.ts';

interface ReaderProps {
  readonly state: Workshop;
  readonly roundId: string;
  readonly reading: Reading;
}

/** The card that is read, where it can go, and the way from card to card: by finger, mouse, keys or a remote. */
export function Reader({ state, roundId, reading }: ReaderProps) {
  const { t } = useText();
  const acts = useReadingActs(state, roundId, reading);
  const main = useRef<HTMLElement>(null);
  const hide = useRef<HTMLDivElement>(null);
  const { card, order } = reading;
  useEffect(() => {
    // Whoever has scrolled down to a place sees the next card from its beginning.
    document.documentElement.scrollTop = 0;
  }, [card?.id]);
  useReadingKeys(main, (key) => {
    if (key.does === 'go') reading.go(key.by);
    else if (key.does === 'toCluster') acts.toCluster(key.index);
    else if (key.does === 'hide') hide.current?.querySelector('button')?.click();
    else acts[key.does]();
  });
  return (
    <main ref={main} tabIndex={-1} className={styles['reader']}>
      {card ? (
        <ReadCard state={state} card={card} />
      ) : (
        <div className={styles['none']}>
          <p className={styles['done']}>{t(order.length > 0 ? 'reading.allSorted' : 'reading.noCards')}</p>
          {order.length > 0 && <p>{t('reading.allSortedHelp')}</p>}
        </div>
      )}
      {card && <Targets state={state} roundId={roundId} reading={reading} acts={acts} hideRef={hide} />}
      <ReadingBar onGo={reading.go} onUndo={acts.undo} canGo={order.length > 0} />
    </main>
  );
}
