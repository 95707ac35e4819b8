import { boardNumber, roundIds, roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { dirOf, type Language } from '@gehoer/shared/domain/languages.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ParticipantMessages } from '@gehoer/shared/i18n/participant/index.ts';
import type { ReactNode } from 'react';
import { Pictogram } from '../../../ui/Pictogram.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { DrawnPhone } from '../../drawnPhone/DrawnPhone.tsx';
import { DrawnQuestion } from '../../drawnPhone/DrawnQuestion.tsx';
import { questionOnPhone } from '../../planning/programme/questionOnPhone.ts';
import { roundColour } from '../roundColour.ts';
import styles from './PhonePicture.module.css';
import { stationWords } from './stationWords.ts';

interface PhonePictureProps {
  readonly workshop: Workshop;
  readonly words: ParticipantMessages;
  /** In which the phone speaks. */
  readonly language: Language;
}

/** A phone, drawn: what stands on all of them, without what belongs to one person. */
export function PhonePicture({ workshop, words, language }: PhonePictureProps) {
  const round = workshop.rounds.get(workshop.programme.current);
  return (
    <DrawnPhone
      className={styles['phone']}
      lang={words.language}
      dir={dirOf(words.language)}
      data-round={roundColour(workshop, workshop.programme.current)}
    >
      {round ? (
        <RoundPicture workshop={workshop} words={words} language={language} round={round} />
      ) : (
        <StationPicture workshop={workshop} words={words} language={language} />
      )}
    </DrawnPhone>
  );
}

function StationPicture({ workshop, words: { t }, language }: PhonePictureProps) {
  const { sign, title, lines } = stationWords(workshop, t, language);
  return (
    <div className={styles['station']}>
      <Pictogram name={sign} className={styles['large']} />
      <p className={styles['title']}>{title}</p>
      {lines.map((line) => (
        <UserText key={line} text={line} />
      ))}
    </div>
  );
}

function RoundPicture({ workshop, words: { t }, language, round }: PhonePictureProps & { readonly round: Round }) {
  const n = roundNumber(workshop, round.id);
  const { question } = questionOnPhone(workshop, round, language);
  return (
    <>
      <DrawnQuestion number={n} place={t('round.header', { n, total: roundIds(workshop).length })}>
        <UserText text={question.text} lang={question.language} />
      </DrawnQuestion>
      {round.phase === 'waiting' && <p>{t('evening.waitingForRound', { n })}</p>}
      {round.phase === 'collecting' && <Field label={t('composer.label')} button={t('composer.send')} />}
      {round.phase === 'sorting' && (
        <p>
          <strong>{t('round.sorting')}</strong> {t('round.lookAtWall')}
        </p>
      )}
      {round.phase === 'dots' && <Dots workshop={workshop} round={round} title={t('dots.title')} />}
      {round.phase === 'closed' && (
        <p>
          <strong>{t('round.ended', { n })}</strong> {t('evening.waiting')}
        </p>
      )}
      {(round.phase === 'sorting' || round.phase === 'closed') && <Drawn>{t('allCards.title')}</Drawn>}
      {round.phase === 'sorting' && <Field label={t('round.lateCard')} button={t('composer.send')} />}
    </>
  );
}

/** Looks like a button and is none. */
function Drawn({ children }: { readonly children: ReactNode }) {
  return <span className={styles['button']}>{children}</span>;
}

function Field({ label, button }: { readonly label: string; readonly button: string }) {
  return (
    <>
      <span className={styles['label']}>{label}</span>
      <span className={styles['field']} />
      <Drawn>{button}</Drawn>
    </>
  );
}

interface DotsProps {
  readonly workshop: Workshop;
  readonly round: Round;
  readonly title: string;
}

/** What the phones are asked to give dots to. */
function Dots({ workshop, round, title }: DotsProps) {
  return (
    <>
      <p className={styles['title']}>{title}</p>
      <ul role="list" className={styles['options']}>
        {round.dots?.options.map(({ clusterId, position, heading }) => (
          <li key={clusterId} className={styles['option']}>
            <span>{boardNumber(workshop, round.id, position)}</span>
            <UserText text={heading} />
          </li>
        ))}
      </ul>
    </>
  );
}
