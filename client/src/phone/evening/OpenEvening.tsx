import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import { useLive } from '../../live/useLive.ts';
import type { Announce } from '../../ui/useAnnouncer.ts';
import { UserText } from '../../ui/UserText.tsx';
import type { Page } from '../route/routes.ts';
import { fetchPartsSoon } from '../later/fetchParts.ts';
import { useKept } from '../later/useKept.ts';
import { type PlainPost, PlainPostContext } from '../first/PlainForm.ts';
import { addressOf } from '../route/routes.ts';
import { Frame } from '../screens/Frame.tsx';
import { useCaughtFocus } from '../screens/useCaughtFocus.ts';
import { useFocusOnChange } from '../screens/useFocusOnChange.ts';
import { useTitle } from '../screens/useTitle.ts';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';
import { type PhoneView, phoneView } from '../view/phoneView.ts';
import { EveningPage } from './EveningPage.tsx';
import type { EveningLine } from './openEvening.ts';
import { useNews } from './useNews.ts';

interface OpenEveningProps {
  readonly line: EveningLine;
  readonly code: string;
  readonly page: Page;
  readonly announce: Announce;
  readonly onLanguage: (language: Language) => void;
  /** Told which languages the evening offers. */
}

/** Looks at everything there is to know of the evening. */
const useView = ({ live, device }: EveningLine): PhoneView => {
  const { language } = useText();
  const workshop = useLive(live, ({ replica }) => replica.confirmed);
  const local = useStore(device.store);
  return useMemo(() => phoneView(workshop, local, language), [workshop, local, language]);
};

/** The evening on the screen: what is around its pages, and what is said aloud. */
export function OpenEvening(props: OpenEveningProps) {
  const { line, code, page, announce, onLanguage } = props;
  const view = useView(line);
  const status = useLive(line.live, (state) => state.status);
  const { languages, topic, stepId, needsNotice } = view;
  const online = status !== 'lost';
  useNews(
    useMemo(() => (status === 'connecting' ? null : { view, online }), [view, status, online]),
    announce,
  );
  const live = status === 'live';
  const { shown, own } = useText();
  useEffect(() => (live ? fetchPartsSoon(shown, own) : undefined), [live, shown, own]);
  useKept(code, line.live, live);
  useTitle(topic.text);
  const knowsNothing = stepId === '';
  useCaughtFocus();
  useFocusOnChange(`${page} ${knowsNothing} ${status === 'turnedAway'} ${needsNotice}`);
  const plain = useMemo(
    (): PlainPost | null =>
      line.still && { form: line.still.form, action: addressOf({ page: 'evening', code: line.still.code }) },
    [line],
  );
  return (
    <Frame
      languages={knowsNothing ? SPOKEN : languages}
      onLanguage={onLanguage}
      label={topic.text !== '' && <UserText text={topic.text} lang={topic.language} inline />}
    >
      <PlainPostContext value={plain}>
        <EveningPage {...props} view={view} status={status} />
      </PlainPostContext>
    </Frame>
  );
}
