import { makeSeries, organise, stateOf } from '../fixtures/organiser.ts';
import { startServer } from '../fixtures/server.ts';
import { fillEvening } from './filledEvening.ts';
import { fillRoom } from './runningEvening.ts';

/*
 * `npm run demo`: a filled example series and one running evening with 40 simulated phones, in a temporary folder.
 */

const PORT = Number(process.env['PORT'] ?? 3000);

const server = await startServer({ port: PORT, env: { HOST: process.env['HOST'] ?? '0.0.0.0' } });
const organiser = await organise(server);
const [filled, running] = await makeSeries(organiser, 'Beispiel: Integrationskonzept');
if (!filled || !running) throw new Error('the template has no evenings');

await organiser.command(filled.id, 'changeProfile', {
  changes: { place: 'Rathaus, Großer Saal', date: '2026-11-10', organiser: 'Kommunales Integrationszentrum' },
});
await fillEvening(server.url, organiser, filled);

await organiser.command(running.id, 'changeProfile', {
  changes: {
    place: 'Bürgerhaus, Raum 1',
    date: '2026-11-24',
    organiser: 'Kommunales Integrationszentrum',
    nextSteps: { de: 'Das Protokoll kommt in zwei Wochen. Im Frühjahr lesen die Ämter den Entwurf.' },
  },
});
fillRoom(server.url, running);
const { rounds } = await stateOf(organiser, running.id);
await organiser.command(running.id, 'moveTo', { stepId: [...rounds.keys()][0] ?? '', phase: 'collecting' });

process.stdout.write(`
  Die Beispiel-Veranstaltung läuft: 40 Handys schreiben gerade Karten.

  Team:      ${server.url}/team/abend/${running.id}
             Name: ${organiser.name}   Passwort: ${organiser.password}
  Handy:     ${running.joinUrl}
  Leinwand:  ${running.wallUrl}
  Fertige Veranstaltung mit Ergebnissen: ${server.url}/team/abend/${filled.id}

  Ende mit Strg+C. Alles liegt in einem Zwischenordner und ist danach weg.
`);

process.once('SIGINT', () => {
  void server.stop().then(() => process.exit(0));
});
