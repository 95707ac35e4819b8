import * as v from 'valibot';
import type { TranslatorAddress } from './translation/translator.ts';

const Port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/u, 'must be a port number'),
  v.transform(Number),
  v.maxValue(65_535, 'must be a port number up to 65535'),
);
const FullAddress = v.pipe(
  v.string(),
  v.check(
    (url) => /^https?:$/u.test(URL.parse(url)?.protocol ?? ''),
    'must be a full address such as https://gehoer.example.org',
  ),
);
const PublicUrl = v.pipe(
  FullAddress,
  v.transform((url) => new URL(url).origin),
);
const PerMinute = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}$/u, 'must be a whole number'),
  v.transform(Number),
  v.minValue(1, 'must be at least 1'),
);

const Environment = v.object({
  PORT: v.optional(Port, '3000'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), '0.0.0.0'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty')), './data'),
  PUBLIC_URL: v.optional(PublicUrl),
  COMMANDS_PER_MINUTE: v.optional(PerMinute, '120'),
  TRANSLATE_URL: v.optional(FullAddress),
  TRANSLATE_KEY: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
});

/** How this server is run. */
export interface Config {
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  /** Folder of the database. */
  readonly dataDir: string;
  /** Origin under which phones reach the server, if it differs from the one they ask for; null = as asked. */
  readonly publicUrl: string | null;
  /** Commands one phone may send per minute before it has to wait: far above what a person writes. */
  readonly commandsPerMinute: number;
  /** A machine that suggests German texts for cards in other languages; null = nothing is ever sent anywhere. */
  readonly translator: TranslatorAddress | null;
}

/**
 * Reads the configuration from environment variables.
 * @throws Error whose message names every variable that is wrong and what it should be
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  const parsed = v.safeParse(Environment, given);
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => {
      const name = String(issue.path?.[0]?.key);
      return `  ${name} ${issue.message} (is "${environment[name] ?? ''}")`;
    });
    throw new Error(['The configuration is not usable:', ...problems].join('\n'));
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, COMMANDS_PER_MINUTE, TRANSLATE_URL, TRANSLATE_KEY } = parsed.output;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL ?? null,
    commandsPerMinute: COMMANDS_PER_MINUTE,
    translator: TRANSLATE_URL === undefined ? null : { url: TRANSLATE_URL, key: TRANSLATE_KEY ?? null },
  };
};
