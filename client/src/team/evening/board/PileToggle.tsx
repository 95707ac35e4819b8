import { ChevronDown, ChevronUp } from 'lucide-react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { type Tile, timesSaid } from './model/tile.ts';
import styles from './PileToggle.module.css';

interface PileToggleProps {
  readonly tile: Tile;
  /** Whether the Tab key stops here, after the card. */
  readonly isStop: boolean;
}

/** The edge of a stack below its first card: how often it was said. A click (`data-toggle`) opens it. */
export function PileToggle({ tile, isStop }: PileToggleProps) {
  const { t } = useText();
  const Chevron = tile.isOpen ? ChevronUp : ChevronDown;
  const act = tile.isOpen ? t('sort.closePile') : t('sort.openPile');
  // A copy shows how often, but not which: the stack lies where its card lies.
  if (tile.isCopy) return <span className={styles['edge']}>{t('sort.said', { n: timesSaid(tile) })}</span>;
  return (
    <button
      type="button"
      className={styles['edge']}
      data-toggle={tile.card.id}
      aria-expanded={tile.isOpen}
      title={act}
      tabIndex={isStop ? 0 : -1}
    >
      {t('sort.said', { n: timesSaid(tile) })}
      <VisuallyHidden>{act}</VisuallyHidden>
      <Chevron size={16} aria-hidden="true" />
    </button>
  );
}
