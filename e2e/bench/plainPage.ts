import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Frage</title></head><body><h1>Wann sagen wir: Die Integration gelingt gut?</h1>
<form method="post"><textarea name="text"></textarea><button>Absenden</button></form></body></html>`;

/** The floor: a question and a form in one answer, without style or script. */
export const servePlainPage = async () => {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};
