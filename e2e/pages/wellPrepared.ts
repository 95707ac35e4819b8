import { randomUUID } from 'node:crypto';
import type { PreparedEvening } from './preparedEvening.ts';

const NEXT_STEPS = {
  de: 'Das Protokoll kommt in zwei Wochen.\nFragen beantwortet das Kommunale Integrationszentrum.',
  ar: 'يصدر المحضر بعد أسبوعين.',
};

/** Gives an evening everything a careful team enters, and a break before the closing. */
export const prepareWell = async ({ organiser, links, change, state }: PreparedEvening): Promise<void> => {
  const { steps } = (await state()).programme;
  const idOf = (wanted: string): string => steps.find(({ kind }) => kind === wanted)?.id ?? '';
  await organiser.command(links.id, 'changeTalk', {
    stepId: idOf('talk'),
    speaker: 'Prof. Dr. Ayşe Çelik',
    title: 'Ankommen heißt wohnen',
  });
  await organiser.command(links.id, 'addStep', {
    step: { id: randomUUID(), kind: 'break' },
    round: null,
    before: idOf('closing'),
  });
  await change({
    date: '2027-01-21',
    startsAt: '18:00',
    place: 'Rathaus Würselen, Großer Saal',
    organiser: 'Kommunales Integrationszentrum Musterhausen',
    wifi: { ssid: 'Rathaus-Gast', password: 'willkommen-2027' },
    nextSteps: NEXT_STEPS,
  });
};
