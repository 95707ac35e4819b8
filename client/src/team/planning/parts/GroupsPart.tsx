import { FEWEST_SHOWN, type SelfLabels } from '@gehoer/shared/domain/selfLabels.ts';
import { GROUP_NAMES } from '@gehoer/shared/domain/templates/groups.ts';
import { newId } from '../../../live/ids.ts';
import { Panel } from '../../frame/Panel.tsx';
import { SavedChoice } from '../../saving/SavedChoice.tsx';
import type { SaveOutcome } from '../../saving/useSaving.ts';
import { useText } from '../../text/TextContext.ts';
import { useProfile } from '../PlanContext.ts';
import { TextLanguages } from '../texts/TextLanguages.tsx';
import { GroupCounts } from './GroupCounts.tsx';
import { GroupRows } from './GroupRows.tsx';
import styles from './GroupsPart.module.css';

/** Whether phones ask as what somebody is there, which answers there are, and what has been counted. */
export function GroupsPart({ workshopId }: { readonly workshopId: string }) {
  const { t } = useText();
  const { profile, change } = useProfile();
  const { asked, groups } = profile.selfLabels;
  const save = (changes: Partial<SelfLabels>): Promise<SaveOutcome> =>
    change({ selfLabels: { ...profile.selfLabels, ...changes } });
  const ask = (isAsked: boolean): Promise<SaveOutcome> =>
    save({
      asked: isAsked,
      // Somebody begins with a list that fits most evenings; one that is there stays.
      groups: groups.length > 0 ? groups : GROUP_NAMES.map((name) => ({ id: newId(), name })),
    });
  return (
    <Panel id="gruppen" title={t('selfLabels.title')} intro={t('selfLabels.intro')}>
      <SavedChoice
        legend={t('selfLabels.ask')}
        choices={[
          { value: 'off', label: t('selfLabels.off'), hint: t('selfLabels.offHint') },
          { value: 'on', label: t('selfLabels.on'), hint: t('selfLabels.onHint', { fewest: FEWEST_SHOWN }) },
        ]}
        saved={asked ? 'on' : 'off'}
        save={(value) => ask(value === 'on')}
      />
      {asked && (
        <>
          <h3>{t('selfLabels.groups')}</h3>
          <p className={styles['hint']}>{t('selfLabels.groupsHint')}</p>
          <TextLanguages texts={groups.map(({ name }) => name)} />
          <GroupRows groups={groups} save={(changed) => save({ groups: changed })} />
          <GroupCounts workshopId={workshopId} groups={groups} />
        </>
      )}
    </Panel>
  );
}
