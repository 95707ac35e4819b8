import { ArrowRight, ChevronLeft } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { SpareWords } from '../../frame/SpareWords.tsx';
import { useText } from '../../text/TextContext.ts';
import type { Outline } from '../outline.ts';
import { type Moment, nextMoment, previousMoment } from './moments.ts';
import { beginText } from './momentText.ts';
import styles from './MoveButtons.module.css';

interface MoveButtonsProps {
  readonly state: Outline;
  /** A move is under way. */
  readonly moving: boolean;
  readonly onForward: (moment: Moment) => void;
  readonly onBack: (moment: Moment) => void;
}

/** What comes next as the one big button, and a step back beside it. */
export function MoveButtons({ state, moving, onForward, onBack }: MoveButtonsProps) {
  const { t } = useText();
  const [next, previous] = [nextMoment(state), previousMoment(state)];
  return (
    <div className={styles['moves']}>
      {previous && (
        <Button variant="quiet" title={t('evening.stepBack')} onClick={() => onBack(previous)}>
          <ChevronLeft size={20} aria-hidden="true" />
          <SpareWords upTo="laptop">{t('evening.stepBack')}</SpareWords>
        </Button>
      )}
      {next && (
        <Button size="large" variant="primary" busy={moving} className={styles['next']} onClick={() => onForward(next)}>
          {beginText(t, state, next)}
          <ArrowRight size={22} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
