/*
 * The tables as the newest migration leaves them. Moments are milliseconds since the epoch, ids and hashes text,
 * truth values 0 or 1: types that SQLite and PostgreSQL share.
 */

interface EventsTable {
  workshop_id: string;
  /** Counts per workshop from 1 without gaps. */
  seq: number;
  at: number;
  command_id: string;
  /** Account id of the staff member who acted; null for participants. */
  actor: string | null;
  type: string;
  /** The card the event is about, so that its texts can be found and erased. */
  card_id: string | null;
  /** The event as JSON. */
  body: string;
}

interface AccountsTable {
  id: string;
  /** As it was typed, for display. */
  name: string;
  /** The name with its case folded: what two accounts may not share. */
  name_key: string;
  password_hash: string;
  created_at: number;
}

interface LoginsTable {
  token_hash: string;
  account_id: string;
  expires_at: number;
}

interface InvitationsTable {
  token_hash: string;
  expires_at: number;
  used_at: number | null;
  /** 1 = sets up the very first account. */
  first: number;
}

interface SeriesTable {
  id: string;
  title: string;
  created_at: number;
}

interface WorkshopsTable {
  id: string;
  series_id: string;
  /** Place in the series, from 1. */
  position: number;
  /** What participants type: six digits. */
  code: string;
}

interface SelfLabelsTable {
  workshop_id: string;
  /** Empty for several small groups together. */
  group_id: string;
  /** Five at least. */
  count: number;
}

interface SettingsTable {
  key: string;
  value: string;
}

/** Everything that is at rest. */
export interface Tables {
  events: EventsTable;
  accounts: AccountsTable;
  logins: LoginsTable;
  invitations: InvitationsTable;
  series: SeriesTable;
  workshops: WorkshopsTable;
  self_labels: SelfLabelsTable;
  settings: SettingsTable;
}
