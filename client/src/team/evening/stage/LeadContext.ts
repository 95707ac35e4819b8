import { createContext } from 'react';

/** Whether the wall follows the work on this screen's board, and the switch for it. */
interface Lead {
  readonly leads: boolean;
  readonly setLeads: (leads: boolean) => void;
}

export const LeadContext = createContext<Lead>({ leads: false, setLeads: () => undefined });
