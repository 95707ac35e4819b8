import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { WallTranslator } from '@gehoer/shared/i18n/wall/index.ts';
import type { ReactNode } from 'react';
import type { Live } from '../../live/live.ts';
import { classNames } from '../../ui/classNames.ts';
import { Pictogram, type PictogramName } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { JoinCorner } from '../join/JoinCorner.tsx';
import type { Scene } from './scene.ts';
import styles from './StationScene.module.css';
import { typeStep } from './typeStep.ts';

type Station = Exclude<Scene, { kind: 'arrival' | 'closing' | 'round' }>;

interface Words {
  readonly pictogram: PictogramName;
  /** Above the title. */
  readonly kicker: ReactNode;
  readonly title: string;
  /** Below the title. */
  readonly line: ReactNode;
}

const wordsOf = (station: Station, profile: Profile, t: WallTranslator, field: ReactNode): Words => {
  switch (station.kind) {
    case 'welcome':
      return { pictogram: 'welcome', kicker: profile.eventLabel, title: t('evening.welcome'), line: field };
    case 'talk': {
      const { speaker, title } = station;
      const by = speaker && t('evening.speaker', { speaker });
      if (title === '') return { pictogram: 'talk', kicker: null, title: t('evening.talk'), line: by };
      return { pictogram: 'talk', kicker: t('evening.talk'), title, line: by };
    }
    case 'break':
      return { pictogram: 'break', kicker: null, title: t('evening.break'), line: t('evening.waiting') };
    case 'end':
      return { pictogram: 'closing', kicker: null, title: t('evening.ended'), line: t('evening.goodbye') };
  }
};

interface StationSceneProps {
  readonly live: Live;
  readonly profile: Profile;
  readonly scene: Station;
}

/** A station of the evening without cards: one sign, one title, one line. */
export function StationScene({ live, profile, scene }: StationSceneProps) {
  const { t, language } = useWallText();
  const field = textIn(profile.actionField, language);
  const words = wordsOf(scene, profile, t, <UserText text={field.text} lang={field.language} />);
  return (
    <main className={styles['station']}>
      <div className={styles['middle']}>
        <Pictogram name={words.pictogram} className={styles['sign']} />
        <div className={styles['words']}>
          {words.kicker !== null && <p className={styles['kicker']}>{words.kicker}</p>}
          <h1 className={classNames(styles['title'], styles[typeStep(words.title)])}>
            <UserText text={words.title} />
          </h1>
          {words.line !== '' && <div className={styles['line']}>{words.line}</div>}
        </div>
      </div>
      <footer className={styles['foot']}>
        <UserText text={profile.organiser} />
        {scene.kind !== 'end' && <JoinCorner live={live} />}
      </footer>
    </main>
  );
}
