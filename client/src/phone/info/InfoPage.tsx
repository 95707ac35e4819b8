import { QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import { forgetEverything } from '../device/forget.ts';
import { forgetShell } from '../kept/forgetShell.ts';
import { useNavigation } from '../route/Navigation.ts';
import type { Page } from '../route/routes.ts';
import { takeBackGroups } from '../selfLabel/tellGroup.ts';
import { Accessibility } from './Accessibility.tsx';
import { Help } from './Help.tsx';
import { Imprint } from './Imprint.tsx';
import { Privacy } from './Privacy.tsx';

export { infoWords } from './infoWords.ts';

/** Starts anew without anything that was stored: also the memory of this tab has to go. */
const forgetAndLeave = async (code: string | null): Promise<void> => {
  // Nothing on the device could take the answer back afterwards; nobody waits for a line.
  void takeBackGroups(Date.now());
  await forgetShell();
  forgetEverything();
  // Until the next page comes, an evening that goes on may write where it is.
  window.addEventListener('pagehide', forgetEverything);
  location.assign(code === null ? '/' : `/${code}?${QUERY.forget}`);
};

export type InfoPageName = Exclude<Page, 'enter' | 'evening' | 'cards'>;

interface InfoPageProps {
  readonly page: InfoPageName;
  /** Who holds the evening; empty while the phone is at none. */
  readonly organiser: string;
}

/** What stands on a page somebody reads beside an evening, or without one, below its name. */
export function InfoPage({ page, organiser }: InfoPageProps) {
  const { code } = useNavigation().route;
  switch (page) {
    case 'privacy':
      return <Privacy organiser={organiser} onForget={() => void forgetAndLeave(code)} />;
    case 'imprint':
      return <Imprint organiser={organiser} />;
    case 'accessibility':
      return <Accessibility />;
    case 'help':
      return <Help />;
  }
}
