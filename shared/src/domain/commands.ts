import * as v from 'valibot';
import type { Actor } from './actor.ts';
import { moveCards } from './arrange.ts';
import * as board from './board.ts';
import * as card from './card.ts';
import type { Command, Context } from './command.ts';
import { copyCard, removeCopy } from './copy.ts';
import * as dots from './dots.ts';
import * as entry from './entry.ts';
import * as hiding from './hiding.ts';
import { markCard } from './marks.ts';
import { planWorkshop } from './plan.ts';
import { changeProfile } from './profile.ts';
import { moveTo } from './moveTo.ts';
import * as programme from './programme.ts';
import { refuse, type Refusal } from './refusals.ts';
import * as round from './round.ts';
import { stackCards, unstackCards } from './stacking.ts';
import { setStage } from './stage.ts';
import { translateCard } from './translation.ts';
import { revert } from './undo.ts';
import type { Workshop, WorkshopEvent } from './workshop.ts';

/** Every wish the workshop understands. */
export const commands = {
  planWorkshop,
  changeProfile,
  moveTo,
  changeTalk: programme.changeTalk,
  addStep: programme.addStep,
  removeStep: programme.removeStep,
  changeQuestion: round.changeQuestion,
  setRound: round.setRound,
  extendTimer: round.extendTimer,
  postCard: card.postCard,
  editCard: card.editCard,
  withdrawCard: card.withdrawCard,
  createCluster: board.createCluster,
  moveCards,
  nameCluster: board.nameCluster,
  orderCluster: board.orderCluster,
  mergeClusters: board.mergeClusters,
  dissolveCluster: board.dissolveCluster,
  draftStatement: board.draftStatement,
  stackCards,
  unstackCards,
  copyCard,
  removeCopy,
  markCard,
  enterCard: entry.enterCard,
  correctCard: entry.correctCard,
  hideCard: hiding.hideCard,
  showCard: hiding.showCard,
  checkCards: hiding.checkCards,
  eraseCard: hiding.eraseCard,
  openDots: dots.openDots,
  castBallot: dots.castBallot,
  translateCard,
  setStage,
  revert,
};

export type CommandName = keyof typeof commands;
export type CommandInput<Name extends CommandName> = v.InferInput<(typeof commands)[Name]['input']>;

type AnyCommand = Command<v.GenericSchema, WorkshopEvent>;
const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);

/**
 * Judges a wish against the state so far.
 * @param input what came over the wire, unchecked
 * @returns the facts that follow (none if everything is already so), or the refusal
 */
export const decide = (
  state: Workshop,
  actor: Actor,
  { name, input }: { readonly name: string; readonly input: unknown },
  context: Context,
): readonly WorkshopEvent[] | Refusal => {
  if (!isCommandName(name)) return refuse('unknownCommand');
  const command = commands[name] as unknown as AnyCommand;
  if (!command.may(actor)) return refuse('forbidden');
  const parsed = v.safeParse(command.input, input);
  if (!parsed.success) return refuse('malformed');
  if (state.seq === 0 && name !== 'planWorkshop') return refuse('unknownWorkshop');
  return command.decide(state, parsed.output, context);
};
