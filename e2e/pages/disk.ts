import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All bytes that a server has on the disk: the database, its log and whatever else lies in the folder. */
export const bytesOnDisk = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name))),
  );
