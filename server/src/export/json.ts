import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { fromSnapshot, toSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import * as v from 'valibot';
import { Evening } from './evening.ts';
import { countsOfGroups } from './people.ts';

/**
 * A whole evening as a JSON text from which it can be rebuilt:
 *
 *     { "format": "gehoer-evening", "version": 1, "seq": 412, "workshop": { "id", "profile", "programme",
 *       "rounds": [ … ], "cards": [ … ], "copies": [ … ], "clusters": [ … ], "stage" },
 *       "people": [ { "groupId", "count" } … ] }
 *
 * It is what the team sees: hidden cards with their text and the reason, the table of a card from paper and the Wi-Fi
 * of the evening are in it, in contrast to all other formats. Results of opinion polls stand with their rounds; single
 * ballots are not in it. What proves a card to be somebody's own (`keyHash`) is not: it is ''. There is
 * nothing about persons in it. `seq` is the number of facts the evening consists of; `version` rises when a reader
 * of this one could misunderstand the next. `people` tells how many said that they were there as what, groups of five
 * and more (`groups` of the profile; null = several small ones together).
 */
export const renderJson = (workshop: Workshop, counts: readonly GroupCount[] = []): string => {
  const { to, workshop: rows } = toSnapshot(viewFor(workshop, 'team'));
  const people = countsOfGroups(counts, workshop.profile);
  const evening = { format: 'gehoer-evening', version: 1, seq: to, workshop: rows, people };
  return `${JSON.stringify(evening, null, 2)}\n`;
};

/**
 * The evening of such a text, equal to the team's view of the one it was made from.
 * @throws SyntaxError if it is not JSON, ValiError if it is not an evening of this version, or one that contradicts
 *   itself (a card without its round, a copy without its card, an id twice …)
 */
export const parseEvening = (json: string): Workshop => {
  const { seq, workshop } = v.parse(Evening, JSON.parse(json));
  return fromSnapshot({ kind: 'snapshot', to: seq, workshop });
};
