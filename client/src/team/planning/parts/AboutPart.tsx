import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { ComponentProps } from 'react';
import { Panel } from '../../frame/Panel.tsx';
import { SavedTextField } from '../../saving/SavedTextField.tsx';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';
import { TextLanguages } from '../texts/TextLanguages.tsx';
import styles from './parts.module.css';

type LineName = 'eventLabel' | 'date' | 'startsAt' | 'place' | 'organiser';

interface ProfileLineProps extends Pick<
  ComponentProps<typeof SavedTextField>,
  'label' | 'hint' | 'type' | 'short' | 'check'
> {
  readonly name: LineName;
}

/** One line of the profile. */
function ProfileLine({ name, ...rest }: ProfileLineProps) {
  const { profile, change } = useProfile();
  return (
    <SavedTextField
      {...rest}
      maxLength={200}
      saved={profile[name]}
      save={(text) => change({ [name]: text } satisfies Partial<Pick<Profile, LineName>>)}
    />
  );
}

/** What the evening is about, when and where. */
export function AboutPart() {
  const { t } = useText();
  const { profile, change } = useProfile();
  const { actionField } = profile;
  return (
    <Panel id="veranstaltung" title={t('planning.about')}>
      <TextLanguages texts={[actionField]} />
      <LocalTextField
        label={t('planning.actionField')}
        hint={t('planning.actionFieldHint')}
        maxLength={200}
        texts={actionField}
        save={(language, text) => change({ actionField: { ...actionField, [language]: text } })}
      />
      <div className={styles['dateAndPlace']}>
        <ProfileLine name="date" type="date" short label={t('planning.date')} />
        <ProfileLine name="startsAt" type="time" short label={t('planning.startsAt')} />
        <ProfileLine name="place" label={t('planning.place')} />
      </div>
      <div className={styles['halves']}>
        <ProfileLine name="organiser" label={t('newSeries.organiser')} />
        <ProfileLine
          name="eventLabel"
          label={t('newSeries.eventLabel')}
          check={(text) => (text.trim() === '' ? t('newSeries.eventLabelMissing') : undefined)}
        />
      </div>
      <p className={styles['note']}>{t('newSeries.eventLabelHint')}</p>
    </Panel>
  );
}
