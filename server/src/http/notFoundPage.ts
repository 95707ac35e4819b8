/** What somebody sees who mistyped an address. It stands alone, so that it is there even if nothing has been built. */
export const NOT_FOUND_PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Seite nicht gefunden – Gehör</title>
  </head>
  <body>
    <main>
      <h1>Diese Seite gibt es nicht.</h1>
      <p>Bitte prüfen Sie die Adresse. <a href="/">Zur Startseite</a></p>
      <div lang="en">
        <h2>This page does not exist.</h2>
        <p>Please check the address. <a href="/">Go to the start page</a></p>
      </div>
    </main>
  </body>
</html>
`;
