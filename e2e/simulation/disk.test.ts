import { itKeepsALog } from '../../server/test/eventStoreContract.ts';
import { Disk } from './disk.ts';

/** The simulated disk promises what the real one does, when its writes come to their end. */
itKeepsALog(
  'the disk of the simulation',
  () => {
    const disk = new Disk();
    return {
      open: () => {
        const { load, append } = disk.mount();
        return Promise.resolve({
          store: {
            load,
            append: (...batch) => {
              const written = append(...batch);
              disk.finish();
              return written;
            },
          },
          close: () => Promise.resolve(),
        });
      },
      remove: () => undefined,
    };
  },
  false,
);
