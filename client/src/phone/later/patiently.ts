/** Between two attempts to fetch something somebody waits for. */
const AGAIN_MS = 1000;

/** Tries until it works: without a line the page stays as it is, and has the rest as soon as the line is back. */
export const patiently = async <Found>(load: () => Promise<Found>): Promise<Found> => {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
};
