import { Users } from 'lucide-react';
import { useLive } from '../../../live/useLive.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import styles from './Colleagues.module.css';
import { peopleAmong } from './peopleAmong.ts';

/** Who else of the team has this evening open; nothing where one is alone. */
export function Colleagues() {
  const { t } = useText();
  const { live } = useEvening();
  const others = useLive(live, (state) => state.others);
  const staffId = useLive(live, (state) => state.staffId);
  const people = peopleAmong(others, staffId);
  if (people.length === 0) return null;
  return (
    <div className={styles['colleagues']} title={t('together.alsoHere')}>
      <Users size={18} aria-hidden="true" />
      <ul role="list" aria-label={t('together.alsoHere')} className={styles['names']}>
        {people.map(({ staffId: id, name }) => (
          <li key={id} className={styles['name']}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
