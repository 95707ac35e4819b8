import { useMemo } from 'react';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { openPhone } from '../../live/openPhone.ts';
import { AllCards } from '../screens/AllCards.tsx';
import { useText } from '../text/PhoneText.ts';
import { roomView } from '../view/roomView.ts';
import { useOpened } from './useOpened.ts';

const openRoom = (code: string): Live => openPhone(code, 'room', undefined);

function Cards({ live }: { readonly live: Live }) {
  const { language } = useText();
  const workshop = useLive(live, ({ replica }) => replica.confirmed);
  const rounds = useMemo(() => (workshop.seq > 0 ? roomView(workshop, language) : null), [workshop, language]);
  return <AllCards rounds={rounds} />;
}

/** Reads everybody's cards along. Its line is open only as long as somebody reads: most phones never need it. */
export function RoomReader({ code }: { readonly code: string }) {
  const live = useOpened(code, openRoom, null);
  return live ? <Cards live={live} /> : <AllCards rounds={null} />;
}
