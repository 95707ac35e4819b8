import { later } from './later.tsx';

/** Not every phone has a voice, and nobody waits for it. */
export const readAloud = later(async () => (await import('../screens/ReadAloud.tsx')).ReadAloud);
