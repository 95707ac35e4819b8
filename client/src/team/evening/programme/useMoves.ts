import { useState } from 'react';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { currentMoment, type Moment } from './moments.ts';
import { momentText } from './momentText.ts';

/** After a move the button rests, so that a double click does not skip a part of the evening. */
const REST_MS = 800;
const MINUTE = 60_000;

/** The rules of an opinion poll. */
export interface DotsRules {
  readonly perPerson: number;
  readonly perCluster: number;
}

/** Takes the room to another moment, and back again. */
export interface Moves {
  /** A move is under way or has just been made. */
  readonly moving: boolean;
  /** With rules if an opinion poll is opened; without them a poll of before is opened again. */
  readonly moveTo: (moment: Moment, rules?: DotsRules) => Promise<void>;
}

/** Moves all phones and the wall. Each move can be taken back from the message about it; the timer then runs on. */
export const useMoves = (): Moves => {
  const { t } = useText();
  const { steps, notify } = useEvening();
  const announce = useAnnounce();
  const [moving, setMoving] = useState(false);

  const go = async ({ step, phase }: Moment, rules?: DotsRules): Promise<boolean> => {
    setMoving(true);
    const { perPerson = 1, perCluster = 1 } = rules ?? steps.workshop().rounds.get(step.id)?.dots ?? {};
    const outcome =
      phase === 'dots'
        ? await steps.act('openDots', { roundId: step.id, perPerson, perCluster }, null)
        : await steps.act('moveTo', { stepId: step.id, phase }, null);
    if (!outcome.ok) notify(refusalText(t, outcome.refused));
    setTimeout(() => setMoving(false), REST_MS);
    return outcome.ok;
  };

  const takeBack = async (moment: Moment, endsAt: number | null): Promise<void> => {
    if (!(await go(moment)) || endsAt === null) return;
    const reopened = steps.workshop().rounds.get(moment.step.id)?.endsAt ?? endsAt;
    const minutes = Math.round((endsAt - reopened) / MINUTE);
    if (minutes >= 1) await steps.act('extendTimer', { roundId: moment.step.id, minutes }, null);
  };

  const moveTo = async (moment: Moment, rules?: DotsRules): Promise<void> => {
    const state = steps.workshop();
    const before = currentMoment(state);
    const endsAt = state.rounds.get(before?.step.id ?? '')?.endsAt ?? null;
    if (!(await go(moment, rules))) return;
    const text = t('evening.moved', { target: momentText(t, state, moment) });
    announce(text, 'moment');
    notify(text, before ? { label: t('app.undo'), onAct: () => void takeBack(before, endsAt) } : undefined);
  };
  return { moving, moveTo };
};
