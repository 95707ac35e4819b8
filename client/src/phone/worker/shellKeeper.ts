/** What the phone's page consists of, as it was built. */
export interface PhoneBuild {
  /** Another one for every build that differs. */
  readonly version: string;
  /** The script by which the built page is known. */
  readonly entry: string;
  /** Files that every phone needs sooner or later. Like all built files they carry their content's hash. */
  readonly always: readonly string[];
  /** Words and letters, of which a phone keeps those it has used. */
  readonly byChoice: readonly string[];
}

/** What a worker finds around it. */
interface Surroundings {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (address: string | Request, options?: RequestInit) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
}

/** The beginning of the names of all caches that were ever made here. */
const PREFIX = 'phone-';
/** The built page without anything of an evening: no cards, no numbers, no question. */
const SHELL = '/index.html';
/** After this long a person looks at what the phone has; the network may still be slower. */
const PATIENCE_MS = 8000;
/** A disk that takes longer is passed over: what is kept must never be in the way. */
const DISK_MS = 2000;

const PAGE = /^\/(?:\p{Nd}*|datenschutz|impressum|barrierefreiheit|hilfe)\/?$/u;

/** Whether a path is one of the phone's pages. Those of team and wall, the interface and the sockets are none. */
const isPage = (path: string): boolean => {
  try {
    return PAGE.test(decodeURIComponent(path));
  } catch {
    return false;
  }
};

/**
 * Keeps the phone's page on the phone, for when there is no line: the built files and an empty page, nothing else.
 * Whatever the server answers comes first.
 */
export const shellKeeper = (build: PhoneBuild, { caches, fetch, wait }: Surroundings) => {
  const name = PREFIX + build.version;
  const files = new Set([...build.always, ...build.byChoice]);
  const open = (): Promise<Cache> => caches.open(name);
  /** What is kept; nothing where the disk refuses or takes too long. */
  const find = (request: Request | string): Promise<Response | undefined> => {
    const kept = open().then((cache) => cache.match(request, { ignoreVary: true }));
    return Promise.race([kept, wait(DISK_MS).then(() => undefined)]).catch(() => undefined);
  };

  return {
    /**
     * Fetches the page of this build.
     * @throws Error if something is missing or the server has another build by now; the browser tries again later
     */
    fetchShell: async (): Promise<void> => {
      const cache = await open();
      const shell = await fetch(SHELL, { cache: 'no-cache' });
      if (!shell.ok || !(await shell.clone().text()).includes(build.entry)) throw new Error('another build');
      await cache.addAll([...build.always]);
      await cache.put(SHELL, shell);
    },

    /** Throws away what earlier builds have left. */
    dropOthers: async (): Promise<void> => {
      const others = (await caches.keys()).filter((each) => each.startsWith(PREFIX) && each !== name);
      await Promise.all(others.map((each) => caches.delete(each)));
    },

    /** Keeps words and letters that a page has used before this worker saw it. Other paths are passed over. */
    keep: async (paths: readonly string[]): Promise<void> => {
      const cache = await open();
      // Browsers may tell of a file twice, and refuse to keep any if one is asked for twice.
      const wanted = [...new Set(paths)].filter((path) => build.byChoice.includes(path));
      const missing = await Promise.all(wanted.map(async (path) => ((await cache.match(path)) ? [] : [path])));
      await cache.addAll(missing.flat());
    },

    /** What a request is to this worker; null for all it must not touch. */
    kindOf: ({ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>): 'page' | 'file' | null => {
      const { pathname } = new URL(url);
      if (method !== 'GET') return null;
      if (mode === 'navigate') return isPage(pathname) ? 'page' : null;
      return files.has(pathname) ? 'file' : null;
    },

    /** A built file never changes: what is kept is right. */
    file: async (request: Request): Promise<Response> => {
      const kept = await find(request);
      if (kept) return kept;
      const fetched = await fetch(request);
      const copy = fetched.clone();
      // Nobody waits for the disk.
      if (fetched.ok)
        open()
          .then((cache) => cache.put(request, copy))
          .catch(() => undefined);
      return fetched;
    },

    /**
     * The server's page; where none comes in time, or the server is down behind its proxy, the kept one.
     * @param asked the server's answer, which may be long in coming or fail
     */
    page: async (asked: Promise<Response>): Promise<Response> => {
      const inTime = asked.catch(() => null);
      const answer = await Promise.race([inTime, wait(PATIENCE_MS).then(() => null)]);
      if (answer && answer.status < 500) return answer;
      return (await find(SHELL)) ?? answer ?? asked;
    },
  };
};
