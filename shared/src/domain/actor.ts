/**
 * Who acts. A participant carries only the name of the device's place in memory (see presence), which no
 * event may contain; a staff member's id goes into the log as audit trail.
 */
export type Actor =
  | { readonly kind: 'participant'; readonly device: string }
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'wall' };

/**
 * For whom a view is made. `team` sees everything, `room` what everybody in the room may read (the wall, and
 * phones that read along), `participant` the programme without anybody's cards.
 */
export const VIEWERS = ['team', 'room', 'participant'] as const;
export type Viewer = (typeof VIEWERS)[number];

export const isStaff = (actor: Actor): boolean => actor.kind === 'staff';
export const isParticipant = (actor: Actor): boolean => actor.kind === 'participant';
