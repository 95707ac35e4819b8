import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { addressOf } from './http/address.ts';
import type { PhoneDeps } from './http/phone/phoneRoutes.ts';
import { loadPhoneRenderer } from './http/phone/phoneRenderer.ts';
import { httpApp } from './http/httpApp.ts';
import { loginCookie } from './http/loginCookie.ts';
import { formCardKey, participantToken, verifyParticipantToken, verifyWallKey, wallKey } from './http/tokens.ts';
import { Presence } from './presence.ts';
import { RESULT_FORMATS } from './resultFormats.ts';
import { SelfLabels } from './selfLabels.ts';
import { answerCommand, type CommandDeps } from './sockets/commandMessage.ts';
import { Pace } from './sockets/pace.ts';
import { Pulses } from './sockets/pulses.ts';
import { openSockets, type Sockets } from './sockets/sockets.ts';
import { createAccounts } from './store/accounts.ts';
import { openDatabase } from './store/database.ts';
import { createLegalTexts } from './store/legalTexts.ts';
import { createSelfLabelCounts } from './store/selfLabelCounts.ts';
import { createSeriesStore } from './store/seriesStore.ts';
import { serverSecret } from './store/settings.ts';
import { sqliteEventStore } from './store/sqliteEventStore.ts';
import { createWordings } from './store/wordings.ts';
import { translatorAt } from './translation/translator.ts';
import { pulseOf } from './workshops/pulseOf.ts';
import { Workshops } from './workshops/workshops.ts';

/** What the app reaches the world with. */
export interface AppDeps {
  readonly config: Config;
  readonly version: string;
  /** Folder of the built client. */
  readonly clientDist: string;
  /** This machine's address in the local network; null if it has none. */
  readonly lanAddress: string | null;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly logger: Pick<Logger, 'error'>;
}

export interface App {
  readonly port: number;
  /** The secret of the set-up link while there is no account; null afterwards. */
  readonly setUpToken: string | null;
  /** Lets go of everybody, finishes what has been taken, closes the database. */
  readonly close: () => Promise<void>;
}

const PACE_SWEEP_MS = 60_000;
/** How long answers under way may take when the server ends; browsers also keep lines open on which nothing is said. */
const LAST_ANSWERS_MS = 2000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Wires everything and listens. Rejects if the database cannot be opened or the port is taken. */
export const startApp = async (deps: AppDeps): Promise<App> => {
  const { config, now, randomBytes, logger } = deps;
  const database = await openDatabase(join(config.dataDir, 'gehoer.sqlite'));
  const secret = await serverSecret(database.db);
  const legal = createLegalTexts(database.db);
  const accounts = createAccounts(database.db, now);
  const series = createSeriesStore(database.db, now);
  const address = addressOf(config.publicUrl, deps.lanAddress);
  const cookie = loginCookie(address);
  const presence = new Presence();
  const pace = new Pace(config.commandsPerMinute, now);
  const failed = (error: unknown): void => {
    logger.error({ err: error }, 'unexpected');
  };
  const schedule = (run: () => void, ms: number): void => void setTimeout(run, ms);

  const workshops = new Workshops({
    store: sqliteEventStore(database.db),
    now,
    hash: sha256,
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    schedule,
    send: (workshopId, viewer, catchUp) => {
      sockets.publish(workshopId, viewer, catchUp);
    },
    viewers: (workshopId) => presence.screens(workshopId),
    changed: (workshopId) => {
      pulses.touch(workshopId);
    },
    failed,
  });
  const execute: CommandDeps['execute'] = (workshopId, actor, envelope) =>
    workshops.execute(workshopId, actor, envelope);
  const counts = createSelfLabelCounts(database.db);
  const labels = new SelfLabels({ stateOf: (workshopId) => workshops.state(workshopId), counts });
  const wordings = createWordings(database.db);
  const renderer = await loadPhoneRenderer(deps.clientDist, wordings.ownIn);
  const phones: Omit<PhoneDeps, 'renderer'> = {
    now,
    workshopByCode: (code) => series.workshopByCode(code),
    catchUp: (workshopId, since, viewer) => workshops.catchUp(workshopId, since, viewer),
    stateOf: (workshopId) => workshops.state(workshopId),
    mintToken: (workshopId) => participantToken(secret, workshopId, randomBytes(32)),
    deviceOf: (workshopId, token) => verifyParticipantToken(secret, workshopId, token),
    answer: (workshopId, actor, message) => answerCommand(workshopId, actor, message, { pace, execute }),
    keyOf: (workshopId, device, cardId) => formCardKey(secret, workshopId, device, cardId),
    hash: sha256,
    // At a pace apart from the commands': what is said again over every new line must not hold up a card.
    say: async (workshopId, device, label) =>
      pace.allows(`group:${device}`) ? labels.say(workshopId, device, label) : 'tooFast',
    choiceOf: (workshopId, device) => labels.choiceOf(workshopId, device),
    legalText: (page) => legal.of(page),
  };
  const pulses = new Pulses({
    pulseOf: async (workshopId) => pulseOf(await workshops.live(workshopId), presence.phones(workshopId)),
    send: (workshopId, pulse) => {
      sockets.pulse(workshopId, pulse);
    },
    schedule,
    failed,
  });
  const http = createServer(
    httpApp({
      accounts,
      series,
      address,
      formats: RESULT_FORMATS,
      clientDist: deps.clientDist,
      version: deps.version,
      wordings,
      legal,
      translate: config.translator && translatorAt(config.translator),
      logger,
      phone: renderer && { ...phones, renderer },
      execute,
      stateOf: (workshopId) => workshops.state(workshopId),
      groupCounts: (workshopId) => counts.of(workshopId),
      wallKey: (workshopId) => wallKey(secret, workshopId),
      counts: () => ({ phones: presence.allPhones, workshops: workshops.size }),
      ping: database.ping,
      signedOut: (accountId) => {
        sockets.signOut(accountId);
      },
    }),
  );
  const sockets: Sockets = openSockets(http, {
    ...phones,
    presence,
    pace,
    workshopById: (id) => series.workshop(id),
    isWallKey: (workshopId, key) => verifyWallKey(secret, workshopId, key),
    accountOf: async (cookies) => {
      const token = cookie.tokenIn(cookies);
      const login = token === null ? null : await accounts.signedIn(token);
      return login?.account ?? null;
    },
    execute,
    joinUrl: (code, host) => address.joinUrl(code, host),
    isOwnOrigin: (origin, host) => address.isOwnOrigin(origin, host),
    changed: (workshopId) => {
      pulses.touch(workshopId);
    },
    failed,
  });
  const sweeping = setInterval(() => {
    pace.sweep();
    database.tidy().catch(failed);
  }, PACE_SWEEP_MS);

  await listen(http, config);
  return {
    port: portOf(http),
    setUpToken: await accounts.inviteFirst(),
    close: async () => {
      clearInterval(sweeping);
      const cutting = setTimeout(() => {
        http.closeAllConnections();
      }, LAST_ANSWERS_MS);
      await sockets.close();
      clearTimeout(cutting);
      await workshops.idle();
      await database.close();
    },
  };
};

const listen = (http: Server, { port, host }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });

const portOf = (http: Server): number => {
  const bound = http.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
};
