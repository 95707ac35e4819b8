import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { phoneBuildIn } from './phoneBuild.ts';
import { isNewerThan2021 } from './syntaxLevel.ts';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Which page answers which address; the production server holds the same table. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^\/team(\/|$)/, '/team.html'],
  [/^\/leinwand(\/|$)/, '/leinwand.html'],
  [/^\/(?:\d+|datenschutz|impressum|barrierefreiheit|hilfe)\/?$/, '/index.html'],
];

/** Lets the development server answer the addresses that people type, as the production server does. */
function pageAddresses(): Plugin {
  return {
    name: 'page-addresses',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        const target = pages.find(([address]) => address.test(path))?.[1];
        if (target !== undefined) request.url = query === undefined ? target : `${target}?${query}`;
        next();
      });
    },
  };
}

/** Puts compressed twins beside the assets: best compression, paid once at build time and not by every phone. */
function compressedTwins(): Plugin {
  return {
    name: 'compressed-twins',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((each) => /\.(?:js|css|svg)$/.test(each))) {
        const content = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** The phone's page for the server, with everything it needs: the server knows nothing of React. */
const phoneOnServer: EnvironmentOptions = {
  consumer: 'server',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { noExternal: true },
  build: {
    outDir: 'dist/.server',
    emptyOutDir: false,
    ssr: true,
    target: 'node24',
    minify: false,
    copyPublicDir: false,
    rolldownOptions: { input: page('src/phone/server.tsx'), output: { entryFileNames: 'phone.js' } },
  },
};

/** Refuses to build a page that phones of 2021 cannot read (iOS 15, Chrome 90, Firefox 100). */
function oldPhonesToo(): Plugin {
  return {
    name: 'old-phones-too',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'phone' || name === 'phoneWorker',
    async generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk' && (await isNewerThan2021(part.code)))
          this.error(`${part.fileName} is newer than ES2021.`);
      }
    },
  };
}

/**
 * Names a class after its sheet, as in `screens-CardField-hint`: words that come again weigh less on the way to a
 * phone than random letters.
 */
const className = (name: string, file: string): string =>
  `${relative(page('src'), file).replace('.module.css', '').split('/').slice(1).join('-')}-${name}`;

/** Tells the phone's worker of what the phone's page consists, which has been built before it. */
function phoneBuild(): Plugin {
  const name = 'virtual:phone-build';
  return {
    name: 'phone-build',
    applyToEnvironment: (environment) => environment.name === 'phoneWorker',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}` ? `export const phoneBuild = ${JSON.stringify(phoneBuildIn(page('dist')))};` : null,
  };
}

/** What keeps the phone's page on the phone. Its address stays the same, and no browser needs it to be a module. */
const phoneWorker: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: page('src/phone/worker/phoneWorker.ts'),
      output: { format: 'iife', entryFileNames: 'phone-worker.js' },
    },
  },
};

const backend = 'http://localhost:3000';

/** One page with everything it loads. */
const audience = (html: string, manifest: string): EnvironmentOptions => ({
  consumer: 'client',
  build: { emptyOutDir: false, manifest, rolldownOptions: { input: page(html) } },
});

/**
 * The phone's page in as few pieces as it can be, because together they weigh less: what it needs before it is alive,
 * and before that the script that opens its line.
 */
const phone: EnvironmentOptions = {
  consumer: 'client',
  build: {
    emptyOutDir: false,
    manifest: '.vite/phone.json',
    rolldownOptions: {
      input: page('index.html'),
      experimental: { chunkOptimization: { mergeCommonChunks: false } },
      output: {
        codeSplitting: {
          groups: [
            { name: 'earlySocket', test: /\/live\/earlySocket\.ts$/, priority: 1 },
            { name: 'phone', tags: ['$initial'], test: (id) => !/\/index\.html|\/phone\/main\.tsx$/.test(id) },
          ],
        },
      },
    },
  },
};

export default defineConfig({
  root: page('.'),
  plugins: [react(), pageAddresses(), compressedTwins(), oldPhonesToo(), phoneBuild()],
  server: {
    proxy: {
      '/api': { target: backend },
      '/socket.io': { target: backend, ws: true },
    },
  },
  css: { modules: { generateScopedName: className } },
  build: {
    target: ['ios15', 'safari15', 'chrome90', 'firefox100'],
    cssTarget: ['ios15', 'safari15', 'chrome90', 'firefox100'],
    // the Content-Security-Policy allows neither inline scripts nor data: addresses
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  // Each page is built by itself: in a common build the phone would load whatever the team needs of a shared module.
  environments: {
    phone,
    phoneWorker,
    phoneOnServer,
    wall: audience('leinwand.html', '.vite/wall.json'),
    team: audience('team.html', '.vite/team.json'),
  },
  builder: {
    buildApp: async (builder) => {
      rmSync(page('dist'), { recursive: true, force: true });
      for (const name of ['phone', 'phoneWorker', 'phoneOnServer', 'wall', 'team']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
