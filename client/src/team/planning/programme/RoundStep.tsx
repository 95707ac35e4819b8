import type { Round } from '@gehoer/shared/domain/round.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import { forecast } from '../forecast.ts';
import { usePlan } from '../PlanContext.ts';
import { PhonePreview } from './PhonePreview.tsx';
import styles from './programme.module.css';
import { QuestionFields } from './QuestionFields.tsx';
import { questionOnPhone } from './questionOnPhone.ts';
import { RoundSettings } from './RoundSettings.tsx';

interface RoundStepProps {
  readonly round: Round;
  readonly name: string;
  readonly startsOpen: boolean;
}

/** A round: its question and how it is written, folded up; unfolded, everything about it and how a phone shows it. */
export function RoundStep({ round, name, startsOpen }: RoundStepProps) {
  const { t } = useText();
  const { workshop, textLanguage } = usePlan();
  const { question } = questionOnPhone(workshop, round, textLanguage);
  const { cards } = forecast(workshop.profile, round.mode);
  return (
    <>
      <p className={styles['question']}>
        {question.text === '' ? (
          t('planning.noQuestion')
        ) : (
          <UserText inline text={question.text} lang={question.language} />
        )}
      </p>
      <p className={styles['facts']}>
        <span>{t(`planning.${round.mode}`)}</span>
        <span>{t('planning.minutesCount', { n: round.minutes })}</span>
        <span>{cards === null ? t('planning.noLimit') : t('planning.upToCards', { n: cards })}</span>
      </p>
      <details className={styles['more']} open={startsOpen}>
        <summary>{t('planning.editRound', { name })}</summary>
        <div className={styles['round']}>
          <div className={styles['fields']}>
            <QuestionFields round={round} />
            <RoundSettings round={round} />
          </div>
          <PhonePreview round={round} />
        </div>
      </details>
    </>
  );
}
