import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { serverSecret } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gehoer-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const secretIn = async (path: string): Promise<Buffer> => {
  const { db, close } = await openDatabase(path);
  const secret = await serverSecret(db);
  await close();
  return secret;
};

test('given a server that starts again, when it asks for its secret, then it is the same; another has another', async () => {
  const secret = await secretIn(join(folder, 'one.db'));

  expect(secret).toHaveLength(32);
  expect(await secretIn(join(folder, 'one.db'))).toEqual(secret);
  expect(await secretIn(join(folder, 'two.db'))).not.toEqual(secret);
});
