import type { ReactNode } from 'react';
import type { TextInLanguage } from '@gehoer/shared/domain/localText.ts';
import { Pictogram, type PictogramName } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useText } from '../text/PhoneText.ts';
import type { Stage } from '../view/phoneView.ts';
import styles from './StationScreen.module.css';

interface StationProps {
  readonly sign: PictogramName;
  readonly title: string;
  readonly children: ReactNode;
}

function Station({ sign, title, children }: StationProps) {
  return (
    <section className={styles['station']}>
      <Pictogram name={sign} className={styles['sign']} />
      <h1 tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      {children}
    </section>
  );
}

function NextSteps({ text }: { readonly text: TextInLanguage }) {
  const { t } = useText();
  return text.text === '' ? null : (
    <div className={styles['next']}>
      <h2>{t('evening.nextSteps')}</h2>
      <UserText text={text.text} lang={text.language} />
    </div>
  );
}

interface StationScreenProps {
  readonly stage: Exclude<Stage, { readonly kind: 'round' }>;
  readonly topic: TextInLanguage;
  readonly eventLabel: string;
}

/** A station of the evening at which nobody writes. */
export function StationScreen({ stage, topic, eventLabel }: StationScreenProps) {
  const { t } = useText();
  switch (stage.kind) {
    case 'arrival':
    case 'welcome':
    case 'break': {
      const hint = { arrival: 'arrivalHint', welcome: 'welcomeHint', break: 'waiting' } as const;
      return (
        <Station sign={stage.kind} title={t(`evening.${stage.kind}`)}>
          {stage.kind !== 'break' && topic.text !== '' && (
            <p className={styles['topic']}>
              <UserText text={eventLabel} className={styles['label']} />
              {t('round.topicIs', { topic: topic.text })}
            </p>
          )}
          <p>{t(`evening.${hint[stage.kind]}`)}</p>
        </Station>
      );
    }
    case 'talk':
      return (
        <Station sign="talk" title={t('evening.talk')}>
          {stage.title !== '' && <UserText text={stage.title} className={styles['talk']} />}
          {stage.speaker !== '' && <p>{t('evening.talkSpeaker', { speaker: stage.speaker })}</p>}
          <p className={styles['hint']}>{t('evening.talkHint')}</p>
        </Station>
      );
    case 'closing':
      return (
        <Station sign="closing" title={t('evening.closing')}>
          <p>{t('evening.closingThanks')}</p>
          <NextSteps text={stage.nextSteps} />
        </Station>
      );
    case 'end':
      return (
        <Station sign="closing" title={t('evening.ended')}>
          <p>{t('evening.closingThanks')}</p>
          <NextSteps text={stage.nextSteps} />
          <p className={styles['hint']}>{t('evening.endedHint')}</p>
        </Station>
      );
  }
}
