import type { Actor, Viewer } from '@gehoer/shared/domain/actor.ts';
import { Id } from '@gehoer/shared/domain/command.ts';
import { refuse, type Refusal } from '@gehoer/shared/domain/refusals.ts';
import type { Account } from '@gehoer/shared/protocol/http.ts';
import * as v from 'valibot';

const Since = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** What a screen may say about itself when it connects (`Handshake` of the protocol). */
const HandshakeSchema = v.variant('as', [
  v.strictObject({
    as: v.picklist(['participant', 'room']),
    code: v.pipe(v.string(), v.regex(/^\d{6}$/u)),
    token: v.nullable(v.pipe(v.string(), v.maxLength(200))),
    since: Since,
  }),
  v.strictObject({ as: v.literal('wall'), workshopId: Id, key: v.pipe(v.string(), v.maxLength(200)), since: Since }),
  v.strictObject({ as: v.literal('team'), workshopId: Id, since: Since }),
]);

/** A screen that has been let in. */
export interface Admitted {
  readonly workshopId: string;
  readonly actor: Actor;
  readonly viewer: Viewer;
  readonly since: number | null;
  /** A participant's token, to come back with. */
  readonly token: string | null;
  /** What participants type; told to walls and the team. */
  readonly code: string;
  /** Account name of a staff member, for the others of the team. */
  readonly name: string | null;
}

export interface AdmissionDeps {
  readonly workshopByCode: (code: string) => Promise<{ readonly id: string; readonly code: string } | null>;
  readonly workshopById: (id: string) => Promise<{ readonly id: string; readonly code: string } | null>;
  readonly mintToken: (workshopId: string) => string;
  /** The device a token of this workshop stands for; null if it is not one of ours. */
  readonly deviceOf: (workshopId: string, token: string) => string | null;
  readonly isWallKey: (workshopId: string, key: string) => boolean;
  /** The account that is signed in with these cookies. */
  readonly accountOf: (cookies: string) => Promise<Pick<Account, 'id' | 'name'> | null>;
}

/**
 * Decides whether a screen is let in, and as whom: the actor comes from here, never from a command.
 * @param handshake unchecked
 * @param cookies the request's cookie header
 * @returns the admission, or `malformed`, `unknownWorkshop`, `signedOut` (team), `forbidden` (wall)
 */
export const admit = async (handshake: unknown, cookies: string, deps: AdmissionDeps): Promise<Admitted | Refusal> => {
  const parsed = v.safeParse(HandshakeSchema, handshake);
  if (!parsed.success) return refuse('malformed');
  const said = parsed.output;
  const workshop = await ('code' in said ? deps.workshopByCode(said.code) : deps.workshopById(said.workshopId));
  if (!workshop) return refuse('unknownWorkshop');
  const common = { workshopId: workshop.id, code: workshop.code, since: said.since, name: null };
  switch (said.as) {
    case 'participant':
    case 'room': {
      // A token of another evening or of a lost secret is no reason to turn somebody away: they get a new one.
      const known = said.token !== null && deps.deviceOf(workshop.id, said.token) !== null ? said.token : null;
      const token = known ?? deps.mintToken(workshop.id);
      const device = deps.deviceOf(workshop.id, token) ?? token;
      return { ...common, actor: { kind: 'participant', device }, viewer: said.as, token };
    }
    case 'wall':
      if (!deps.isWallKey(workshop.id, said.key)) return refuse('forbidden');
      return { ...common, actor: { kind: 'wall' }, viewer: 'room', token: null };
    case 'team': {
      const account = await deps.accountOf(cookies);
      if (account === null) return refuse('signedOut');
      return { ...common, actor: { kind: 'staff', id: account.id }, viewer: 'team', token: null, name: account.name };
    }
  }
};
