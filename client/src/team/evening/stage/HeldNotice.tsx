import { Pause } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './HeldNotice.module.css';
import { useStage } from './useStage.ts';

/** Reminds whoever leads that the wall stands still, with the way to let it go on. */
export function HeldNotice() {
  const { t } = useText();
  const { held, setHeld } = useStage();
  return (
    <div role="status">
      {held && (
        <p className={styles['notice']}>
          <Pause size={18} aria-hidden="true" />
          {t('stage.nowHeld')}
          <Button size="small" onClick={() => void setHeld(false)}>
            {t('stage.release')}
          </Button>
        </p>
      )}
    </div>
  );
}
