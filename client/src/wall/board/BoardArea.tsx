import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import type { Area } from './arrange.ts';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn.tsx';
import { countCards, type Face, type Group, type Groups, kindOf } from './groups.ts';
import { PageMarks } from './PageMarks.tsx';
import { columnsStyle } from './sheetStyle.ts';

interface BoardAreaProps {
  readonly area: Area;
  /** From 0. */
  readonly page: number;
  readonly isHeld: boolean;
  readonly groups: Groups;
  readonly faces: ReadonlyMap<string, Face>;
  readonly news: ReadonlySet<string>;
}

/** The clusters, or the unsorted cards: a title, the present page, and where that stands among the others. */
export function BoardArea({ area, page, isHeld, groups, faces, news }: BoardAreaProps) {
  const { t } = useWallText();
  const isUnsorted = area.kind === 'unsorted';
  const title = isUnsorted ? (groups.looseTitle ?? t('sorting.unsorted')) : t('sorting.clusters');
  const sorted = groups.clusters.filter((group) => kindOf(group) === 'cluster').flatMap(({ cards }) => cards);
  const count = countCards(isUnsorted ? groups.unsorted : sorted);
  const byId = new Map<string, Group>(groups.clusters.map((group) => [group.id, group]));
  return (
    <section className={styles['area']} style={columnsStyle(area.columns)} aria-labelledby={`area-${area.kind}`}>
      <header className={styles['areaHead']}>
        <h2 id={`area-${area.kind}`}>{title}</h2>
        {groups.looseTitle === undefined && (
          <p className={styles['areaCount']}>
            <span aria-hidden="true">{count}</span>
            <VisuallyHidden>{t('sorting.cards', { n: count })}</VisuallyHidden>
          </p>
        )}
      </header>
      <div key={page} className={styles['columns']}>
        {area.pages[page]?.map((column, index) => (
          <BoardColumn key={index} column={column} groups={byId} faces={faces} news={news} />
        ))}
      </div>
      <PageMarks page={page} count={area.pages.length} isHeld={isHeld} />
    </section>
  );
}
