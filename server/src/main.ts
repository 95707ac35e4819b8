import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import manifest from '../package.json' with { type: 'json' };
import { startApp, type App } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { greeting } from './greeting.ts';

/*
 * The only place that reads environment, clock, randomness and network interfaces; everything else gets them.
 */

const logger = pino({ base: null });
/** After this long without a clean end the process ends anyway; what has been acknowledged is on disk. */
const PATIENCE_MS = 8000;

const lanAddress = (): string | null => {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
};

const endOn = (signal: NodeJS.Signals, app: App): void => {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not end cleanly');
        process.exit(1);
      },
    );
  });
};

const run = async (config: Config): Promise<void> => {
  const app = await startApp({
    config,
    version: manifest.version,
    clientDist: fileURLToPath(new URL('../../client/dist', import.meta.url)),
    lanAddress: lanAddress(),
    now: () => Date.now(),
    randomBytes,
    logger,
  });
  endOn('SIGTERM', app);
  endOn('SIGINT', app);
  console.log(greeting(config, app, lanAddress()));
};

try {
  await run(readConfig(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
