/*
 * What the server has to know to answer with a page that needs no correction: the language and that the notice has
 * been read. The pages about the law name these cookies in words, as they do the keys in storageKeys.ts.
 */

const DAYS_400 = 400 * 24 * 60 * 60;

/** Hands a value to the server with every later request for `path`. */
export const keepCookie = (name: string, value: string, { path = '/', lasting = false } = {}): void => {
  const age = lasting ? `; max-age=${DAYS_400}` : '';
  document.cookie = `${name}=${value}; path=${path}; samesite=strict${age}`;
};

export const dropCookie = (name: string, path = '/'): void => {
  document.cookie = `${name}=; path=${path}; samesite=strict; max-age=0`;
};

/** The value of a cookie that scripts may read; null if there is none. */
export const readCookie = (name: string): string | null =>
  document.cookie
    .split('; ')
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? null;
