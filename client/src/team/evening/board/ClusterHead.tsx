import { ChevronDown, ChevronRight, CornerDownRight, EllipsisVertical, Pencil } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { type ClusterHandlers, clusterMenu, isClusterAction } from './clusterActions.ts';
import styles from './ClusterHead.module.css';
import { HeadingField } from './HeadingField.tsx';
import type { BoardCluster } from './model/boardLayout.ts';
import { clusterText } from './targetText.ts';

export interface ClusterHeadProps extends ClusterHandlers {
  readonly board: BoardCluster;
  readonly headingId: string;
  /** Place among the clusters, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly collapsed: boolean;
  /** How many cards are picked on the whole board. */
  readonly pickedCount: number;
}

/** Number and heading of a cluster, which stays empty until somebody names it, and what can be done with it. */
export const ClusterHead = memo(function ClusterHead(props: ClusterHeadProps) {
  const { board, headingId, collapsed, pickedCount } = props;
  const { t } = useText();
  const [naming, setNaming] = useState(false);
  const { number, cards } = board;
  const { id } = board.cluster;
  const name = clusterText(t, board);
  const act = (action: string) => {
    if (action === 'changeHeading') setNaming(true);
    else if (isClusterAction(action)) props.onAction(id, action);
  };
  return (
    <div className={styles['head']}>
      <h2 id={headingId} className={styles['heading']}>
        <VisuallyHidden>{t('board.cluster', { number })}</VisuallyHidden>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <Heading board={board} naming={naming} onNaming={setNaming} onName={props.onName} />
      </h2>
      <span className={styles['tools']}>
        {pickedCount > 0 && (
          <Button
            size="small"
            aria-label={t('board.hereLabel', { n: pickedCount, target: name })}
            onClick={() => props.onMoveHere(id)}
          >
            <CornerDownRight size={18} aria-hidden="true" />
            {t('board.here')}
          </Button>
        )}
        <span className={styles['count']}>
          {cards.length}
          <VisuallyHidden>{t('evening.cards')}</VisuallyHidden>
        </span>
        <IconButton
          size="small"
          label={`${collapsed ? t('board.expand') : t('board.collapse')}: ${name}`}
          aria-expanded={!collapsed}
          icon={
            collapsed ? <ChevronRight size={20} aria-hidden="true" /> : <ChevronDown size={20} aria-hidden="true" />
          }
          onClick={() => props.onCollapse(id)}
        />
        <Menu
          size="small"
          variant="quiet"
          className={styles['menu']}
          label={t('board.clusterMenu', { number })}
          items={clusterMenu(t, props.index, props.count)}
          onSelect={act}
        >
          <EllipsisVertical size={20} aria-hidden="true" />
        </Menu>
      </span>
    </div>
  );
});

interface HeadingProps extends Pick<ClusterHeadProps, 'board' | 'onName'> {
  readonly naming: boolean;
  readonly onNaming: (naming: boolean) => void;
}

/** The heading as a button that turns into a field. */
function Heading({ board, naming, onNaming, onName }: HeadingProps) {
  const { t } = useText();
  const { notify } = useEvening();
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    // Only if the field went away under the focus: who has clicked elsewhere wants to be there.
    if (wasNaming.current && !naming && document.activeElement === document.body) button.current?.focus();
    wasNaming.current = naming;
  }, [naming]);

  const { heading } = board.cluster;
  if (naming) {
    return (
      <HeadingField
        label={t('board.heading', { number: board.number })}
        heading={heading}
        onSave={(typed) => onName(board.cluster.id, typed)}
        onClose={() => onNaming(false)}
        onLost={(typed) => notify(t('board.headingLost', { heading: typed }))}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles['name']}
      data-empty={heading === '' || undefined}
      onClick={() => onNaming(true)}
    >
      {heading === '' ? t('board.giveHeading') : <UserText inline text={heading} />}
      {heading === '' ? (
        <Pencil size={14} aria-hidden="true" className={styles['pencil']} />
      ) : (
        <VisuallyHidden>{t('board.changeHeading')}</VisuallyHidden>
      )}
    </button>
  );
}
