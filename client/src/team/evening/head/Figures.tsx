import { PenLine, Smartphone, StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import styles from './Figures.module.css';

interface FigureProps {
  readonly icon: ReactNode;
  readonly value: number;
  readonly name: string;
}

function Figure({ icon, value, name }: FigureProps) {
  return (
    <div className={styles['figure']} title={name}>
      <dt className={styles['name']}>{name}</dt>
      <dd className={styles['value']}>
        {icon}
        {value}
      </dd>
    </div>
  );
}

/** How things stand in the room: who is connected, who has written, how much has been written in this round. */
export function Figures() {
  const { t } = useText();
  const { live } = useEvening();
  const pulse = useLive(live, (state) => state.pulse);
  const isPolled = useLive(live, ({ replica: { confirmed } }) => {
    return confirmed.rounds.get(confirmed.programme.current)?.phase === 'dots';
  });
  return (
    <dl className={styles['figures']}>
      <Figure icon={<Smartphone size={18} aria-hidden="true" />} value={pulse.phones} name={t('evening.phones')} />
      <Figure
        icon={<PenLine size={18} aria-hidden="true" />}
        value={pulse.written}
        name={t(isPolled ? 'dots.written' : 'evening.written')}
      />
      <Figure icon={<StickyNote size={18} aria-hidden="true" />} value={pulse.cards} name={t('evening.cards')} />
    </dl>
  );
}
