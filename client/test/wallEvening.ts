import type { Profile } from '@gehoer/shared/domain/profile.ts';
import { EMPTY_PROFILE } from '@gehoer/shared/domain/plan.ts';
import { freshRound, type RoundPhase } from '@gehoer/shared/domain/round.ts';
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';

const QUESTIONS = {
  official: { de: 'Was bedeutet gelingende Integration im Handlungsfeld {T}?' },
  plain: { de: 'Wann sagen wir: Die Integration gelingt gut?' },
};

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  eventLabel: 'Arbeitsplattform',
  actionField: { de: 'Wohnen/Soziales' },
  organiser: 'Stadt Musterstadt',
};

/** An evening with every kind of station and two rounds, `round-1` and `round-2`; it stands at its arrival. */
export const planned = (profile: Partial<Profile> = {}): Workshop =>
  evolve(
    emptyWorkshop('evening'),
    [
      {
        type: 'workshopPlanned',
        profile: { ...PROFILE, ...profile },
        steps: [
          { id: 'arrival', kind: 'arrival' },
          { id: 'welcome', kind: 'welcome' },
          { id: 'talk', kind: 'talk', speaker: 'Dr. Jasmin Beispiel', title: 'Nachbarschaft macht Schule' },
          { id: 'round-1', kind: 'round' },
          { id: 'break', kind: 'break' },
          { id: 'round-2', kind: 'round' },
          { id: 'closing', kind: 'closing' },
          { id: 'end', kind: 'end' },
        ],
        rounds: [freshRound('round-1', QUESTIONS), freshRound('round-2', QUESTIONS)],
      },
    ],
    1,
  );

/** Takes an evening to a step. */
export const movedTo = (
  evening: Workshop,
  stepId: string,
  phase: RoundPhase | null = null,
  endsAt: number | null = null,
): Workshop => evolve(evening, [{ type: 'movedTo', stepId, phase, endsAt }]);

/** Posts cards with these ids into a round; the text of a card is its id unless said otherwise. */
export const withCards = (
  evening: Workshop,
  roundId: string,
  cards: readonly { readonly id: string; readonly text?: string; readonly clusterId?: string }[],
): Workshop =>
  evolve(
    evening,
    cards.flatMap(({ id, text = id, clusterId }): WorkshopEvent[] => {
      const posted = { type: 'cardPosted' as const, cardId: id, roundId, text, language: 'de' as const, keyHash: '' };
      const from = { clusterId: null, rank: '' as const };
      return clusterId === undefined
        ? [posted]
        : [posted, { type: 'cardsMoved', roundId, moves: [{ cardId: id, from, to: { clusterId, rank: `a${id}` } }] }];
    }),
  );

/** Opens clusters in a round in the order given, as pairs of id and heading. */
export const withClusters = (
  evening: Workshop,
  roundId: string,
  clusters: readonly (readonly [id: string, heading: string])[],
): Workshop =>
  evolve(
    evening,
    clusters.map(([id, heading], index) => ({
      type: 'clusterOpened',
      cluster: { id, roundId, heading, statement: '', rank: `a${index}` },
    })),
  );
