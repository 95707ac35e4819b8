import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Server } from 'socket.io';

/*
 * What one writes first when cards have to be shown live and must not be lost: one commit and one emit per card.
 * It checks nothing and hides nothing, which makes it faster than a product that does; its ways of storing
 * (WAL, synchronous FULL) and sending (Socket.IO without compression) are the product's own.
 */

interface Wish {
  readonly commandId: string;
  readonly input: object;
}

const sqlite = new Sqlite(join(process.env['DATA_DIR'] ?? '.', 'naive.sqlite'));
sqlite.pragma('journal_mode = WAL');
sqlite.pragma('synchronous = FULL');
sqlite.exec('create table cards (seq integer primary key, body text not null)');
let last = 0;
const insert = sqlite.prepare('insert into cards (body) values (?)');

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false, httpCompression: false });

io.on('connection', (socket) => {
  socket.emit('welcome', { to: last });
  socket.on('command', ({ commandId, input }: Wish, answer: (receipt: unknown) => void) => {
    last = Number(insert.run(JSON.stringify(input)).lastInsertRowid);
    answer({ commandId, ok: true, seq: last });
    io.emit('published', { to: last, events: [{ ...input, seq: last }] });
  });
});

http.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo;
  process.stdout.write(`http://localhost:${port}\n\n`);
});
process.once('SIGTERM', () => process.exit(0));
