import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './RoundLine.module.css';
import type { RoundScene } from './scene.ts';

interface RoundLineProps {
  readonly scene: RoundScene;
  readonly profile: Profile;
}

/** "Runde 2 von 4", and what the evening is about. */
export function RoundLine({ scene, profile }: RoundLineProps) {
  const { t, language } = useWallText();
  const topic = textIn(profile.actionField, language).text;
  return (
    <p className={styles['line']}>
      <span className={styles['round']}>{t('round.header', { n: scene.number, total: scene.total })}</span>
      {topic !== '' && <span>{t('round.topic', { topic })}</span>}
    </p>
  );
}
