import { later } from './later.tsx';
import { Loading } from './Loading.tsx';

/** What stands on the pages about the law, and on the one that helps. */
export const info = later(async () => (await import('../info/InfoPage.tsx')).InfoPage, Loading);
/** What this device has written; nobody begins with that. */
export const ownCards = later(async () => (await import('../screens/OwnCards.tsx')).OwnCards);
/** Everybody's cards as text. */
export const roomReader = later(async () => (await import('../evening/RoomReader.tsx')).RoomReader, Loading);
/** For a phone that is not let in. */
export const turnedAway = later(async () => (await import('../evening/TurnedAway.tsx')).TurnedAway);
/** Few evenings ask as what somebody is there. */
export const selfLabelPart = later(async () => (await import('../selfLabel/SelfLabelPart.tsx')).SelfLabelPart);
/** Most evenings have no opinion poll, and none begins with one. */
export const dotsPart = later(async () => (await import('../screens/dots/DotsPart.tsx')).DotsPart);
