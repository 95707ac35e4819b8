import { useText } from '../text/TextContext.ts';
import styles from './PlanNav.module.css';

const PARTS = [
  ['veranstaltung', 'about'],
  ['karten', 'cards'],
  ['sprachen', 'languages'],
  ['ablauf', 'programme'],
  ['wlan', 'wifi'],
] as const;

/** Leads to the parts of the plan; stays in sight where there is room. */
export function PlanNav() {
  const { t } = useText();
  return (
    <nav aria-label={t('planning.parts')} className={styles['nav']}>
      <ul role="list" className={styles['list']}>
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} className={styles['link']}>
              {t(`planning.${name}`)}
            </a>
          </li>
        ))}
        <li>
          <a href="#gruppen" className={styles['link']}>
            {t('selfLabels.title')}
          </a>
        </li>
        <li>
          <a href="#weiter" className={styles['link']}>
            {t('planning.nextSteps')}
          </a>
        </li>
        <li>
          <a href="#teilen" className={styles['link']}>
            {t('sharing.title')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
