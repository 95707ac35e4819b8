import type { App } from './app.ts';
import type { Config } from './config.ts';

const LOOPBACK = /^(?:localhost|127\.|::1$)/u;

/**
 * What the server says when it is up: the addresses, and while there is no account the one-time link that makes the
 * first one. Phones need the address in the network, so it is said when there is none.
 */
export const greeting = (config: Config, { port, setUpToken }: App, lanAddress: string | null): string => {
  const local = `http://localhost:${String(port)}`;
  const reachable = lanAddress !== null && !LOOPBACK.test(config.host);
  const lan = config.publicUrl ?? (reachable ? `http://${lanAddress}:${String(port)}` : null);
  return [
    '',
    `  Auf diesem Rechner:     ${local}/team`,
    lan === null
      ? '  Im Netz:                keine Adresse gefunden. Handys erreichen diesen Rechner so nicht (siehe HOST, PUBLIC_URL).'
      : `  Im Netz (Handys):       ${lan}`,
    ...(setUpToken === null
      ? []
      : ['', '  Erstes Konto anlegen (dieser Link gilt einmal):', `  ${lan ?? local}/team/einrichten#${setUpToken}`]),
    '',
  ].join('\n');
};
