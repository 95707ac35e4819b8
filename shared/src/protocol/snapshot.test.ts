import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VIEWERS } from '../domain/actor.ts';
import { viewFor } from '../domain/visibility.ts';
import { anyHistory } from '../../test/dice.ts';
import { History } from '../../test/history.ts';
import { fromSnapshot, toSnapshot, type Snapshot } from './snapshot.ts';

it('REPL-1 given any evening, when it travels as a snapshot, then it arrives as it was', () => {
  fc.assert(
    fc.property(anyHistory(), (throws) => {
      const history = new History();
      for (const dice of throws) history.happen(dice);
      for (const viewer of VIEWERS) {
        const view = viewFor(history.state, viewer);
        const sent = JSON.parse(JSON.stringify(toSnapshot(view))) as Snapshot;
        expect(fromSnapshot(sent)).toEqual(view);
      }
    }),
  );
});
