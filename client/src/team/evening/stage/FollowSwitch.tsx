import { useText } from '../../text/TextContext.ts';
import styles from './FollowSwitch.module.css';

interface FollowSwitchProps {
  readonly follows: boolean;
  readonly onChange: (follows: boolean) => void;
}

/** "Leinwand folgt mir": whether the wall shows the card that is read here. */
export function FollowSwitch({ follows, onChange }: FollowSwitchProps) {
  const { t } = useText();
  return (
    <label className={styles['switch']} title={t('stage.followHint')}>
      <input
        type="checkbox"
        role="switch"
        className={styles['box']}
        checked={follows}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('stage.follow')}
    </label>
  );
}
