import type { Card } from '@gehoer/shared/domain/card.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import type { Area } from './arrange.ts';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn.tsx';
import type { Group, Groups } from './groups.ts';
import { PageMarks } from './PageMarks.tsx';
import { columnsStyle } from './sheetStyle.ts';

interface BoardAreaProps {
  readonly area: Area;
  /** From 0. */
  readonly page: number;
  readonly isHeld: boolean;
  readonly groups: Groups;
  readonly cards: ReadonlyMap<string, Card>;
  readonly news: ReadonlySet<string>;
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
    <section className={styles['area']} style={columnsStyle(area.columns)} aria-labelledby={`area-${area.kind}`}>
      <header className={styles['areaHead']}>
        <h2 id={`area-${area.kind}`}>{t(isUnsorted ? 'sorting.unsorted' : 'sorting.clusters')}</h2>
        <p className={styles['areaCount']}>
          <span aria-hidden="true">{count}</span>
          <VisuallyHidden>{t('sorting.cards', { n: count })}</VisuallyHidden>
        </p>
      </header>
      <div key={page} className={styles['columns']}>
        {area.pages[page]?.map((column, index) => (
          <BoardColumn key={index} column={column} groups={byId} cards={cards} news={news} />
        ))}
      </div>
      <PageMarks page={page} count={area.pages.length} isHeld={isHeld} />
    </section>
  );
}
