import { roundIds, roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { fillField } from '@gehoer/shared/domain/fillField.ts';
import { Pictogram } from '../../../ui/Pictogram.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import type { Moment } from './moments.ts';
import { stepPictogram, stepText } from './momentText.ts';
import styles from './NowRunning.module.css';
import { RoundTimer } from './RoundTimer.tsx';
import type { Outline } from '../outline.ts';

/** What the room sees at this moment: the step, the question of the round, the time that is left. */
export function NowRunning({ state, moment }: { readonly state: Outline; readonly moment: Moment }) {
  const { t, language } = useText();
  const { step, phase } = moment;
  const sign = stepPictogram(state, step);
  const round = state.rounds.get(step.id);
  const question = round && textIn(round.questions.official, language);
  const field = textIn(state.profile.actionField, language).text;
  const count = roundIds(state).length;
  return (
    <div className={styles['running']} data-timed={phase === 'collecting' || undefined}>
      {sign && <Pictogram name={sign} className={styles['sign']} />}
      <div className={styles['words']}>
        <p className={styles['step']}>
          {round ? t('evening.roundOf', { n: roundNumber(state, step.id), count }) : stepText(t, state, step)}{' '}
          {phase && <span className={styles['phase']}>{t(`evening.phase_${phase}`)}</span>}
        </p>
        {question && (
          <UserText text={fillField(question.text, field)} lang={question.language} className={styles['text']} />
        )}
        {step.kind === 'talk' && (step.title || step.speaker) && (
          <p className={styles['text']}>{t('evening.talkBy', { title: step.title, speaker: step.speaker })}</p>
        )}
        {step.kind === 'end' && <p className={styles['text']}>{t('evening.over')}</p>}
      </div>
      {round?.phase === 'collecting' && <RoundTimer round={round} />}
    </div>
  );
}
