import { ShieldCheck } from 'lucide-react';
import { Link } from 'wouter';
import { useLive } from '../../../live/useLive.ts';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import styles from './CheckLink.module.css';
import { countToCheck } from './toCheck.ts';

/** In the head of the evening, where cards are checked first: how many wait, and the way to them. */
export function CheckLink() {
  const { t } = useText();
  const { live, workshopId } = useEvening();
  const isOn = useLive(live, ({ replica }) => replica.confirmed.profile.checkCards);
  const count = useLive(live, ({ replica }) => countToCheck(replica.confirmed));
  return isOn ? (
    <Link to={paths.check(workshopId)} className={buttonClass({ size: 'small', variant: 'quiet' })}>
      <ShieldCheck size={18} aria-hidden="true" />
      {t('checking.link')}
      <span className={styles['count']} data-some={count > 0 || undefined}>
        {count}
      </span>
      <VisuallyHidden>{t('checking.wait', { n: count })}</VisuallyHidden>
    </Link>
  ) : null;
}
