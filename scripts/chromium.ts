import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser, and glyphs for the languages and emoji a test page may show. */
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'];

const advice = 'Install Chromium or Google Chrome and set CHROMIUM_PATH to its executable, then start the tests again.';

/** Ubuntu's chromium-browser exists as a file but only asks for a snap; so a browser counts once it names its version. */
const answers = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
};

/**
 * Finds a browser of the Chromium family on this machine.
 *
 * @returns the absolute path of CHROMIUM_PATH if that is set, else of the first usual place where one runs;
 *   undefined if none does
 * @throws Error if CHROMIUM_PATH is set to something that does not run: silently testing another browser would mislead
 */
export const findChromium = (): string | undefined => {
  const chosen = process.env['CHROMIUM_PATH'];
  if (!chosen) return usual.find(answers);
  if (!answers(chosen)) throw new Error(`CHROMIUM_PATH=${chosen} does not run. ${advice}`);
  return chosen;
};

const onPath = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** The words before `apt-get` that make it allowed to install, or undefined where nobody may without a password. */
const asRoot = (): string[] | undefined => {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : undefined;
};

/** Runs one apt-get command without questions; throws an Error with its last complaint if it fails. */
const aptGet = (root: string[], args: string[]): void => {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  const [command = '', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...args];
  const { status, stderr } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status === 0) return;
  const complaint = stderr
    .trim()
    .split('\n')
    .findLast((line) => line.startsWith('E:'));
  throw new Error(`apt-get ${args[0] ?? ''} failed (${complaint ?? `exit ${status ?? 'by signal'}`}). ${advice}`);
};

/**
 * Installs Debian's Chromium with apt-get, which takes a minute and about 400 MB.
 *
 * @returns the path of the installed browser
 * @throws Error with one line of advice where there is no apt-get, no right to install, or no working package
 */
const installChromium = (): string => {
  const root = onPath('apt-get') ? asRoot() : undefined;
  if (!root) throw new Error(`No Chromium found, and it cannot be installed from here. ${advice}`);
  aptGet(root, ['update']);
  aptGet(root, ['install', '-y', '--no-install-recommends', ...packages]);
  const path = findChromium();
  if (!path) throw new Error(`The chromium package of this system brought no browser that runs. ${advice}`);
  return path;
};

if (import.meta.main) {
  try {
    console.log(findChromium() ?? installChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
