import type { Language } from '@gehoer/shared/domain/languages.ts';
import { type ReactNode, useMemo, useState } from 'react';
import type { Live } from '../../live/live.ts';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { Panel } from '../frame/Panel.tsx';
import { useWorkshop } from '../live/useWorkshop.ts';
import { ShareBox } from '../sharing/ShareBox.tsx';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { LineNotice } from './LineNotice.tsx';
import { AboutPart } from './parts/AboutPart.tsx';
import { CardsPart } from './parts/CardsPart.tsx';
import { GroupsPart } from './parts/GroupsPart.tsx';
import { LanguagesPart } from './parts/LanguagesPart.tsx';
import { NextStepsPart } from './parts/NextStepsPart.tsx';
import { WifiPart } from './parts/WifiPart.tsx';
import { PlanContext } from './PlanContext.ts';
import styles from './PlanForm.module.css';
import { PlanHead } from './PlanHead.tsx';
import { PlanNav } from './PlanNav.tsx';
import { ProgrammePart } from './programme/ProgrammePart.tsx';

/** Hands the plan down to its parts. */
function PlanProvider({ live, children }: { readonly live: Live; readonly children: ReactNode }) {
  const workshop = useWorkshop(live);
  const [textLanguage, editIn] = useState<Language>('de');
  const plan = useMemo(
    () => ({ workshop, send: live.send, textLanguage, editIn }),
    [workshop, live.send, textLanguage],
  );
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** Everything that can be set for an evening. Each change is saved by itself; there is no button to forget. */
export function PlanForm({ live, workshopId }: { readonly live: Live; readonly workshopId: string }) {
  const { t } = useText();
  const links = useLoaded(`links ${workshopId}`, () => api.links(workshopId));
  return (
    <PlanProvider live={live}>
      <PlanHead workshopId={workshopId} links={links.answer?.ok ? links.answer.value : null} />
      <LineNotice live={live} />
      <div className={styles['columns']}>
        <PlanNav />
        <div className={styles['parts']}>
          <AboutPart />
          <CardsPart />
          <LanguagesPart />
          <ProgrammePart />
          <WifiPart />
          <GroupsPart workshopId={workshopId} />
          <NextStepsPart />
          <Panel id="teilen" title={t('sharing.title')} intro={t('sharing.intro')}>
            <LoadedPart loaded={links}>{(found) => <ShareBox links={found} />}</LoadedPart>
          </Panel>
        </div>
      </div>
    </PlanProvider>
  );
}
