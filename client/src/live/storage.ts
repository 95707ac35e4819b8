/*
 * What a device remembers. Private windows and full disks refuse; everything then works until the tab is closed.
 */

const memory = new Map<string, string>();

const attempt = <Result>(run: () => Result, otherwise: () => Result): Result => {
  try {
    return run();
  } catch {
    return otherwise();
  }
};

/** The value stored under a key; undefined if there is none or it is not JSON. */
export const readJson = (key: string): unknown => {
  // What had no room on the disk is newer than what the disk still holds.
  const text =
    memory.get(key) ??
    attempt(
      () => localStorage.getItem(key),
      () => null,
    );
  if (text === null) return undefined;
  return attempt(
    () => JSON.parse(text) as unknown,
    () => undefined,
  );
};

export const writeJson = (key: string, value: unknown): void => {
  const text = JSON.stringify(value);
  attempt(
    () => {
      localStorage.setItem(key, text);
      memory.delete(key);
    },
    () => {
      memory.set(key, text);
    },
  );
};

export const remove = (key: string): void => {
  memory.delete(key);
  attempt(
    () => {
      localStorage.removeItem(key);
    },
    () => undefined,
  );
};

/** All keys with this prefix. */
export const storedKeys = (prefix: string): string[] => {
  const stored = attempt(
    () => Object.keys(localStorage),
    () => [],
  );
  return [...new Set([...stored, ...memory.keys()])].filter((key) => key.startsWith(prefix));
};
