import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error(
    `Node ${process.versions.node} is too old for the tests: start them with npm, which uses the pinned Node.`,
  );
}

export default defineConfig({
  test: {
    include: [
      '{shared,server,client}/{src,test}/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'e2e/{simulation,torture,bench,eval}/**/*.test.ts',
    ],
    // A busy machine is no failure; what must be quick says so in its test.
    testTimeout: 20_000,
    // style sheets are empty in tests, except for the one whose contrasts are computed
    css: { include: /styles\/tokens\.css/ },
  },
});
