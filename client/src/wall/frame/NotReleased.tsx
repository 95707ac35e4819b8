import { Corner } from './Corner.tsx';
import styles from './Message.module.css';
import { useWallText } from './wallTextContext.ts';

/** A wall whose link is wrong, incomplete, or no longer valid. */
export function NotReleased() {
  const { t } = useWallText();
  return (
    <>
      <main className={styles['message']}>
        <h1>{t('wall.notReleased')}</h1>
        <p>{t('wall.openAgain')}</p>
      </main>
      <Corner />
    </>
  );
}
