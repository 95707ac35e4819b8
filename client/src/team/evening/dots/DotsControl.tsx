import { ChartBarBig, CircleDot } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../../live/useLive.ts';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import type { Outline } from '../outline.ts';
import type { Moment } from '../programme/moments.ts';
import type { DotsRules } from '../programme/useMoves.ts';
import styles from './DotsControl.module.css';
import { DotsResult } from './DotsResult.tsx';
import { OpenDots } from './OpenDots.tsx';

interface DotsControlProps {
  readonly state: Outline;
  /** Where the evening is. */
  readonly moment: Moment;
  /** Connected phones. */
  readonly phones: number;
  readonly onOpen: (moment: Moment, rules: DotsRules) => Promise<void>;
}

/** While an opinion poll is open: how many phones have given their dots, and nothing else. */
function Given() {
  const { t } = useText();
  const { live } = useEvening();
  const given = useLive(live, ({ pulse }) => pulse.written);
  return (
    <p className={styles['given']}>
      <CircleDot size={20} aria-hidden="true" />
      {t('dots.given', { n: given })}
    </p>
  );
}

/** The opinion poll of the round in which the evening is: the way to open one, how far it is, and its result. */
export function DotsControl({ state, moment: { step, phase }, phones, onOpen }: DotsControlProps) {
  const { t } = useText();
  const [dialog, setDialog] = useState<'open' | 'result' | null>(null);
  const round = state.rounds.get(step.id);
  if (!round) return null;
  if (phase === 'dots') return <Given />;
  if (!round.revealed || (phase !== 'sorting' && phase !== 'closed')) return null;
  const hasResult = (round.dots?.result?.ballots ?? 0) > 0;
  return (
    <div className={styles['control']}>
      <Button variant="quiet" onClick={() => setDialog('open')}>
        <CircleDot size={20} aria-hidden="true" />
        {t('dots.open')}
      </Button>
      {hasResult && (
        <Button variant="quiet" onClick={() => setDialog('result')}>
          <ChartBarBig size={20} aria-hidden="true" />
          {t('dots.result')}
        </Button>
      )}
      {dialog === 'open' && (
        <OpenDots
          state={state}
          round={round}
          phones={phones}
          onCancel={() => setDialog(null)}
          onOpen={(rules) => {
            setDialog(null);
            void onOpen({ step, phase: 'dots' }, rules);
          }}
        />
      )}
      {dialog === 'result' && <DotsResult state={state} round={round} onClose={() => setDialog(null)} />}
    </div>
  );
}
