import { Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import { dropIds } from './model/dropTarget.ts';
import styles from './NewCluster.module.css';

interface NewClusterProps {
  /** There is no cluster yet: takes the whole place and says what to do. */
  readonly first: boolean;
  readonly onCreate: () => void;
}

/** Where cards become a new cluster; without cards the button makes an empty one. */
export function NewCluster({ first, onCreate }: NewClusterProps) {
  const { t } = useText();
  return (
    <div className={styles['new']} data-drop={dropIds.new} data-first={first || undefined}>
      {first && (
        <>
          <p className={styles['title']}>{t('board.noClusters')}</p>
          <p className={styles['help']}>{t('board.noClustersHelp')}</p>
        </>
      )}
      <Button size="small" onClick={onCreate}>
        <Plus size={18} aria-hidden="true" />
        {t('board.newCluster')}
      </Button>
      {!first && <span className={styles['hint']}>{t('board.newClusterHint')}</span>}
    </div>
  );
}
