import styles from './Board.module.css';
import { CardFace } from './CardFace.tsx';
import type { Column } from './flow.ts';
import { GroupHead } from './GroupHead.tsx';
import { type Face, type Group, kindOf } from './groups.ts';

interface BoardColumnProps {
  readonly column: Column;
  readonly groups: ReadonlyMap<string, Group>;
  readonly faces: ReadonlyMap<string, Face>;
  readonly news: ReadonlySet<string>;
}

/** One column of the board: the parts of groups that fit below each other. */
export function BoardColumn({ column, groups, faces, news }: BoardColumnProps) {
  return (
    <div className={styles['column']}>
      {column.map(({ groupId, head, cardIds }) => {
        const group = groups.get(groupId);
        return (
          <section key={groupId} className={styles['panel']} data-kind={kindOf(group)}>
            {group && <GroupHead group={group} isShort={head === 'short'} />}
            {cardIds.length > 0 && (
              <ul role="list" className={styles['cards']}>
                {cardIds.map((id) => {
                  const face = faces.get(id);
                  return (
                    face && (
                      <li key={id}>
                        <CardFace face={face} isNews={news.has(id)} />
                      </li>
                    )
                  );
                })}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
