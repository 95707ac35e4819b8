import { TopBar } from '../frame/TopBar.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { useTeamLive } from '../live/useTeamLive.ts';

/** The live evening: the board on which the team leads through the programme and sorts the cards. */
export function Evening({ workshopId }: { readonly workshopId: string }) {
  useTeamLive(workshopId);
  return (
    <>
      <TopBar />
      <Waiting />
    </>
  );
}
