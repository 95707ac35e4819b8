import { roundIds, roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { dirOf } from '@gehoer/shared/domain/languages.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { roundColour } from '../../evening/roundColour.ts';
import { DrawnPhone } from '../../drawnPhone/DrawnPhone.tsx';
import { DrawnQuestion } from '../../drawnPhone/DrawnQuestion.tsx';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import styles from './PhonePreview.module.css';
import { questionOnPhone } from './questionOnPhone.ts';

/** How a phone shows the question, in the language that is being edited. */
export function PhonePreview({ round }: { readonly round: Round }) {
  const { t } = useText();
  const { workshop, textLanguage } = usePlan();
  const number = roundNumber(workshop, round.id);
  const { question, official } = questionOnPhone(workshop, round, textLanguage);
  return (
    <figure className={styles['preview']} data-round={roundColour(workshop, round.id)}>
      <figcaption className={styles['caption']}>{t('planning.onPhone')}</figcaption>
      <DrawnPhone className={styles['phone']}>
        <DrawnQuestion
          number={number}
          place={<span dir="ltr">{`${number} / ${roundIds(workshop).length}`}</span>}
          dir={dirOf(textLanguage)}
        >
          {question.text === '' ? t('planning.noQuestion') : <UserText text={question.text} lang={question.language} />}
        </DrawnQuestion>
        {official && (
          <p className={styles['official']}>
            <span className={styles['caption']}>{t('planning.onRequest')}</span>
            <UserText text={official.text} lang={official.language} />
          </p>
        )}
      </DrawnPhone>
    </figure>
  );
}
