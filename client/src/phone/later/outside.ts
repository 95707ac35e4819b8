import { later } from './later.tsx';

/** The way in without a QR code, and the pages somebody can read without being at an evening. */
export const outside = later(async () => (await import('../outside/Outside.tsx')).Outside);
