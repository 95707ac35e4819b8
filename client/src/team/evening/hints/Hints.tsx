import { Lightbulb } from 'lucide-react';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { SpareWords } from '../../frame/SpareWords.tsx';
import { useText } from '../../text/TextContext.ts';
import { HintPanel } from './HintPanel.tsx';
import styles from './Hints.module.css';
import { useHints } from './useHints.ts';

interface HintsProps {
  readonly state: Workshop;
  readonly roundId: string;
  /** The card that was chosen last. */
  readonly cardId: string | null;
}

/**
 * Points to cards that say almost the same. Quiet: a button with a count, which opens and closes the list; nothing is
 * said aloud when hints come, and nothing changes before somebody chooses it.
 */
export const Hints = memo(function Hints({ state, roundId, cardId }: HintsProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const hints = useHints(state, roundId, cardId);
  const count = hints.forPile.length;
  useEffect(() => {
    const element = root.current;
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    element?.addEventListener('keydown', closeOnEscape);
    return () => element?.removeEventListener('keydown', closeOnEscape);
  }, []);
  return (
    <div ref={root}>
      <Button
        ref={button}
        size="small"
        variant="quiet"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Lightbulb size={18} aria-hidden="true" />
        <SpareWords upTo="tablet">{t('hints.open')}</SpareWords>{' '}
        {count > 0 && <span className={styles['count']}>{count}</span>}{' '}
        <VisuallyHidden>{t('hints.about')}</VisuallyHidden>
      </Button>
      {open && <HintPanel id={panelId} state={state} roundId={roundId} hints={hints} />}
    </div>
  );
});
