import { createHash } from 'node:crypto';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { decide } from '@gehoer/shared/domain/commands.ts';
import { isRefusal } from '@gehoer/shared/domain/refusals.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import type { Receipt } from '@gehoer/shared/protocol/messages.ts';
import { toSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import { FIRST, movedTo, planned, uuid } from '../../shared/test/evening.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { PhoneDeps } from '../src/http/phone/phoneRoutes.ts';
import { SelfLabels } from '../src/selfLabels.ts';
import { formCardKey, participantToken, verifyParticipantToken } from '../src/http/tokens.ts';

export const CODE = '482913';
const SECRET = new Uint8Array(32);

export const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

interface Wish {
  readonly commandId: string;
  readonly name: string;
  readonly input: unknown;
}

/** An evening in memory, in its first round, behind the pages of the phone; these hold as JSON what they are made of. */
export const openPhones = (
  profile: Partial<Profile> = {},
): { readonly deps: PhoneDeps; readonly cards: () => readonly Card[] } => {
  let state = evolve(emptyWorkshop(uuid(0xfff)), [planned(profile), movedTo(FIRST, 'collecting')], 2);
  const counts = { of: async () => [], replace: async () => undefined };
  const labels = new SelfLabels({ stateOf: async () => state, counts });
  let minted = 0;
  const receipts = new Map<string, Receipt>();
  const deps: PhoneDeps = {
    renderer: { styleSource: "'sha256-x'", document: async (first) => JSON.stringify(first) },
    now: () => 61_234,
    workshopByCode: async (code) => (code === CODE ? { id: state.id, code } : null),
    catchUp: async () => toSnapshot(viewFor(state, 'participant')),
    stateOf: async () => state,
    mintToken: (id) => participantToken(SECRET, id, new Uint8Array(32).fill((minted += 1))),
    deviceOf: (id, token) => verifyParticipantToken(SECRET, id, token),
    keyOf: (id, device, cardId) => formCardKey(SECRET, id, device, cardId),
    hash,
    say: (...said) => labels.say(...said),
    choiceOf: (...asked) => labels.choiceOf(...asked),
    legalText: async (page) => `Text ${page}`,
    answer: async (_id, actor, message) => {
      const { commandId, ...wish } = message as Wish;
      const known = receipts.get(commandId);
      if (known) return known;
      const facts = decide(state, actor, wish, { now: 0, hash, cardsUsed: () => 0, ballotsUsed: () => 0 });
      if (!isRefusal(facts)) state = evolve(state, facts, state.seq + facts.length);
      const receipt: Receipt = isRefusal(facts)
        ? { commandId, ok: false, refused: facts.refused }
        : { commandId, ok: true, seq: state.seq };
      receipts.set(commandId, receipt);
      return receipt;
    },
  };
  return { deps, cards: () => [...state.cards.values()] };
};
