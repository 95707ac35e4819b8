import type { Actor } from '@gehoer/shared/domain/actor.ts';
import { Envelope } from '@gehoer/shared/domain/command.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { Receipt } from '@gehoer/shared/protocol/messages.ts';
import * as v from 'valibot';
import type { Pace } from './pace.ts';

/** More than the largest sensible command: 1,000 card ids or a planned evening in every language. */
const MAX_CHARACTERS = 200_000;

export interface CommandDeps {
  readonly pace: Pace;
  readonly execute: (workshopId: string, actor: Actor, envelope: Envelope) => Promise<Receipt>;
}

const isTooLarge = (message: unknown): boolean => {
  try {
    return JSON.stringify([message]).length > MAX_CHARACTERS;
  } catch {
    // Nested so deeply that it cannot be measured.
    return true;
  }
};

const commandIdOf = (message: unknown): string => {
  const parsed = v.safeParse(v.object({ commandId: v.pipe(v.string(), v.maxLength(100)) }), message);
  return parsed.success ? parsed.output.commandId : '';
};

/**
 * Takes one `command` message as it came over the wire and answers it; whatever it holds, it gets a receipt.
 * A refusal at this point has changed nothing.
 */
export const answerCommand = async (
  workshopId: string,
  actor: Actor,
  message: unknown,
  { pace, execute }: CommandDeps,
): Promise<Receipt> => {
  const refused = (code: RefusalCode): Receipt => ({ commandId: commandIdOf(message), ok: false, refused: code });
  if (actor.kind === 'wall') return refused('forbidden');
  if (actor.kind === 'participant' && !pace.allows(actor.device)) return refused('tooFast');
  if (isTooLarge(message)) return refused('tooLarge');
  const parsed = v.safeParse(Envelope, message);
  return parsed.success ? execute(workshopId, actor, parsed.output) : refused('malformed');
};
