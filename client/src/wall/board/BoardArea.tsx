import type { Card } from '@gehoer/shared/domain/card.ts';
import { Pause } from 'lucide-react';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import type { Area } from './arrange.ts';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn.tsx';
import type { Group, Groups } from './groups.ts';

interface BoardAreaProps {
  readonly area: Area;
  /** From 0. */
  readonly page: number;
  readonly isHeld: boolean;
  readonly groups: Groups;
  readonly cards: ReadonlyMap<string, Card>;
  readonly news: ReadonlySet<string>;
}

/** Which page this is, as a row of dots; more dots than anybody counts become figures. */
const MOST_DOTS = 9;

function PageMarks({
  page,
  count,
  isHeld,
}: {
  readonly page: number;
  readonly count: number;
  readonly isHeld: boolean;
}) {
  const { t } = useWallText();
  if (count < 2) return null;
  const text = t('pages.page', { n: page + 1, total: count });
  return (
    <p className={styles['marks']}>
      {isHeld && <Pause className={styles['pause']} aria-hidden="true" />}
      {isHeld && <VisuallyHidden>{t('pages.held')}</VisuallyHidden>}
      {count > MOST_DOTS ? (
        text
      ) : (
        <>
          <VisuallyHidden>{text}</VisuallyHidden>
          {Array.from({ length: count }, (_, index) => (
            <span key={index} className={styles['mark']} data-current={index === page} />
          ))}
        </>
      )}
    </p>
  );
}

/** The clusters, or the unsorted cards: a title, the present page, and where that stands among the others. */
export function BoardArea({ area, page, isHeld, groups, cards, news }: BoardAreaProps) {
  const { t } = useWallText();
  const isUnsorted = area.kind === 'unsorted';
  const count = isUnsorted
    ? groups.unsorted.length
    : groups.clusters.reduce((sum, group) => sum + group.cards.length, 0);
  const byId = new Map<string, Group>(groups.clusters.map((group) => [group.id, group]));
  return (
    <section className={styles['area']} aria-labelledby={`area-${area.kind}`}>
      <header className={styles['areaHead']}>
        <h2 id={`area-${area.kind}`}>{t(isUnsorted ? 'sorting.unsorted' : 'sorting.clusters')}</h2>
        <p className={styles['areaCount']}>{t('sorting.cards', { n: count })}</p>
        <PageMarks page={page} count={area.pages.length} isHeld={isHeld} />
      </header>
      <div key={page} className={styles['columns']}>
        {area.pages[page]?.map((column, index) => (
          <BoardColumn key={index} column={column} groups={byId} cards={cards} news={news} />
        ))}
      </div>
    </section>
  );
}
