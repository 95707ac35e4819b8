/**
 * Who may import whom; ARCHITECTURE.md draws the same picture. Type-only imports count as imports.
 *
 * "Closed" rules name the only places a folder may reach into; "only" rules name the only folder that may
 * reach a library. scripts/importRules.test.ts proves for every rule that it bites.
 */
const test = '\\.test\\.tsx?$|^[^/]+/test/';
const library = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;

/** A rule that lets the sources in `folder` (their tests excepted) import from `allowed` and nothing else. */
const closed = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder, pathNot: test },
  to: { pathNot: allowed },
});

/** A rule that keeps everything matching `from` away from `to`. */
const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to: { path: to } });

/** A rule that keeps the phone's code away from `to`, however many files lie in between. */
const phoneNeverReaches = (name, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^client/src/phone/', pathNot: test },
  to: { path: to, reachable: true },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'A cycle has no bottom to start reading from. Only the type of the workshop closes circles: it is made of ' +
        'the things in it, and what may happen to them depends on the whole.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: '^shared/src/domain/workshop\\.ts$' } },
    },
    {
      name: 'no-cycle-at-run-time',
      comment: 'Modules that load each other see each other half-made.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that resolves to nothing slips past every other rule. What the build itself says is no file.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:phone-build$' },
    },
    never('no-test-in-source', { pathNot: `${test}|^e2e/|^server/bench/` }, test, 'Sources run without their tests.'),

    closed(
      'domain-is-pure',
      '^shared/src/domain/',
      ['^shared/src/domain/', library('valibot', 'fractional-indexing')],
      'The rules of a workshop depend on the schema library and the order keys only.',
    ),
    closed(
      'protocol-knows-the-domain',
      '^shared/src/protocol/',
      ['^shared/src/(protocol|domain)/', library('valibot')],
      'What travels is described by the domain; the envelope is parsed with the schema library.',
    ),
    closed(
      'messages-stand-alone',
      '^shared/src/i18n/',
      ['^shared/src/i18n/', '^shared/src/domain/(languages|refusals|card)\\.ts$'],
      'A language file is text and nothing else; it knows for which languages, refusals and reasons for hiding there must be one.',
    ),
    closed(
      'export-is-a-format',
      '^server/src/export/',
      [
        '^server/src/export/',
        '^shared/src/',
        library('valibot', 'docx', 'csv-stringify', 'fflate', 'write-excel-file', 'uqr'),
      ],
      'An export turns a workshop into a file: no store, no request, no clock.',
    ),
    closed(
      'ui-knows-nothing-of-ours',
      '^client/src/ui/',
      ['^client/src/(ui|styles)/', 'node_modules/'],
      'Building blocks take everything as props.',
    ),

    never('shared-is-below', { path: '^shared/' }, '^(server|client|e2e|scripts)/', 'Both sides stand on shared.'),
    never('server-without-client', { path: '^server/' }, '^client/', 'They meet in shared only.'),
    never('client-without-server', { path: '^client/' }, '^server/', 'They meet in shared only.'),
    never('phone-alone', { path: '^client/src/phone/' }, '^client/src/(wall|team)/', 'Audiences share live and ui.'),
    never('wall-alone', { path: '^client/src/wall/' }, '^client/src/(phone|team)/', 'Audiences share live and ui.'),
    never('team-alone', { path: '^client/src/team/' }, '^client/src/(phone|wall)/', 'Audiences share live and ui.'),
    never(
      'live-serves-all',
      { path: '^client/src/live/' },
      '^client/src/(phone|wall|team)/',
      'Live is below the audiences.',
    ),

    never(
      'sql-only-in-store',
      { path: '^server/', pathNot: '^server/src/store/' },
      library('kysely', 'better-sqlite3'),
      'Another database must be a change in one folder.',
    ),
    never(
      'socket-io-only-in-sockets',
      { path: '^server/src/', pathNot: `^server/src/(sockets|app\\.ts$)|${test}` },
      library('socket\\.io'),
      'Decisions do not know how they travel.',
    ),
    never(
      'express-only-in-http',
      { path: '^server/src/', pathNot: '^server/src/(http/|app\\.ts$)' },
      library('express', 'express-rate-limit', 'helmet', 'compression'),
      'Decisions do not know how they travel.',
    ),

    phoneNeverReaches('phone-without-board', 'node_modules/@dnd-kit/', 'A phone loads no board library.'),
    phoneNeverReaches('phone-without-team', '^client/src/team/', 'A phone loads nothing only the team may do.'),
    phoneNeverReaches(
      'phone-without-team-messages',
      ['^shared/src/i18n/team', '^shared/src/i18n/[^/]+/team'],
      'A phone loads its own texts only.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
