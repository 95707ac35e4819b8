/** One entry of Vite's build manifest, as far as it is read here; keys and `src` are paths seen from client/. */
type Chunk = { file: string; src?: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };
export type Manifest = Record<string, Chunk>;

/** The chunks that come with `start`: those it imports, those they import, and so on; lazy ones only if asked for. */
const closure = (manifest: Manifest, start: string[], lazy = false): Map<string, Chunk> => {
  const found = new Map<string, Chunk>();
  const open = [...start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    if (found.has(key)) continue;
    found.set(key, chunk);
    open.push(...(chunk.imports ?? []), ...(lazy ? (chunk.dynamicImports ?? []) : []));
  }
  return found;
};

const filesOf = (chunks: Iterable<Chunk>): string[] => [
  ...new Set([...chunks].flatMap(({ file, css = [] }) => [file, ...css]).filter((file) => /\.(js|css)$/.test(file))),
];

const language = /\/i18n\/participant\/\w+\.ts$/;

/**
 * The files a phone loads before it shows anything: the scripts and styles that the entry pulls in, and one
 * language. The participants' messages are a lazy chunk per language, of which the first screen loads exactly the
 * one the browser asks for; the largest stands for it. Other lazy chunks come later and do not count, nor do fonts,
 * which the browser swaps in after the first paint.
 *
 * @param entry the page's key in the manifest
 * @param size the size of a built file, used to pick the largest language
 * @throws Error if the manifest lacks the entry, or if no language is loaded lazily
 */
export const firstScreen = (manifest: Manifest, entry: string, size: (file: string) => number) => {
  const chunks = closure(manifest, [entry]);
  const files = filesOf(chunks.values());
  const sum = (list: string[]) => list.reduce((bytes, file) => bytes + size(file), 0);
  const [largest] = [...chunks.values()]
    .flatMap(({ dynamicImports = [] }) => dynamicImports)
    .filter((key) => language.test(key))
    .map((key) => filesOf(closure(manifest, [key]).values()).filter((file) => !files.includes(file)))
    .sort((a, b) => sum(b) - sum(a));
  if (!largest) throw new Error(`${entry} loads no language lazily.`);
  return { files, language: largest };
};

/**
 * What the phone's build carries although only the board or the team needs it, sooner or later (lazily). Chunks that
 * several pages share have no source in the manifest, so the files themselves are searched for the given traces.
 *
 * @param traces for each thing that must not come along, texts that survive the build and give it away
 * @param read the text of a built file
 * @returns a description of each thing found, empty if there is none
 */
export const strangers = (
  manifest: Manifest,
  entry: string,
  traces: Record<string, string[]>,
  read: (file: string) => string,
): string[] => {
  const chunks = closure(manifest, [entry], true);
  const sources = [...chunks.keys()].filter((key) => /@dnd-kit|\/i18n\/team\/|^src\/team\//.test(key));
  const contents = filesOf(chunks.values()).map((file) => ({ file, text: read(file) }));
  const given = Object.entries(traces).flatMap(([name, texts]) =>
    contents.filter(({ text }) => texts.some((trace) => text.includes(trace))).map(({ file }) => `${name} (${file})`),
  );
  return [...sources, ...given];
};
