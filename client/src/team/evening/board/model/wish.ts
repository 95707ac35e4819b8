import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';

/** A command without its id. */
export type Wish = {
  readonly [Name in CommandName]: { readonly name: Name; readonly input: CommandInput<Name> };
}[CommandName];
