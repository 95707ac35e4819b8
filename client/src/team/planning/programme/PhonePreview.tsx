import { roundIds, roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { dirOf } from '@gehoer/shared/domain/languages.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import { Pictogram, roundPictogram } from '../../../ui/Pictogram.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { roundColour } from '../../evening/roundColour.ts';
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
      <div className={styles['phone']}>
        <div className={styles['head']} dir={dirOf(textLanguage)}>
          <p className={styles['number']}>
            <Pictogram name={roundPictogram(number)} className={styles['sign']} />
            <span dir="ltr">
              {number} / {roundIds(workshop).length}
            </span>
          </p>
          <p className={styles['question']}>
            {question.text === '' ? (
              t('planning.noQuestion')
            ) : (
              <UserText text={question.text} lang={question.language} />
            )}
          </p>
        </div>
        {official && (
          <p className={styles['official']}>
            <span className={styles['caption']}>{t('planning.onRequest')}</span>
            <UserText text={official.text} lang={official.language} />
          </p>
        )}
      </div>
    </figure>
  );
}
