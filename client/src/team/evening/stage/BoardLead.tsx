import type { Stage } from '@gehoer/shared/domain/stage.ts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useEvening } from '../EveningContext.ts';
import { boardFocus, clusterAround } from './boardFocus.ts';
import { leadTo } from './leadTo.ts';

/** The wall follows whoever stays somewhere for a moment, not every key on the way there. */
const CALM_MS = 400;

interface BoardLeadProps {
  /** The element the board lies in. */
  readonly board: RefObject<HTMLElement | null>;
  /** The round whose board this screen shows. */
  readonly roundId: string;
}

/**
 * "Leinwand folgt mir auf der Tafel": as long as it is rendered, the wall shows the round that is looked at here, and
 * the cluster that is worked on in the spotlight; afterwards the programme again, unless somebody has led it elsewhere
 * meanwhile. No other screen moves, and nothing is drawn.
 */
export function BoardLead({ board, roundId }: BoardLeadProps) {
  const { steps } = useEvening();
  const [at, setAt] = useState({ roundId, clusterId: null as string | null });
  // On another board nothing has been worked on yet.
  if (at.roundId !== roundId) setAt({ roundId, clusterId: null });
  const { clusterId } = at;
  const led = useRef<Stage['focus'] | null>(null);
  useEffect(() => {
    const element = board.current;
    const notice = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      const around = clusterAround(target, steps.workshop().clusters.keys());
      if (around !== undefined) setAt((now) => ({ ...now, clusterId: around }));
    };
    // Not every browser gives a button the focus when it is pressed.
    const kinds = ['focusin', 'pointerdown'] as const;
    for (const kind of kinds) element?.addEventListener(kind, notice);
    return () => {
      for (const kind of kinds) element?.removeEventListener(kind, notice);
    };
  }, [board, steps]);
  useEffect(() => {
    const timer = setTimeout(() => {
      led.current = boardFocus(steps.workshop(), roundId, clusterId);
      leadTo(steps, led.current);
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [steps, roundId, clusterId]);
  useEffect(() => {
    const giveBack = (): void => {
      const { focus } = steps.workshop().stage;
      if (focus.on !== 'board' && JSON.stringify(focus) === JSON.stringify(led.current)) leadTo(steps, { on: 'board' });
    };
    window.addEventListener('pagehide', giveBack);
    return () => {
      window.removeEventListener('pagehide', giveBack);
      giveBack();
    };
  }, [steps]);
  return null;
}
