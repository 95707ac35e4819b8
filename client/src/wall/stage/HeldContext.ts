import { createContext } from 'react';

/** Whether the wall is held: then nothing on it moves by itself. */
export const HeldContext = createContext(false);
