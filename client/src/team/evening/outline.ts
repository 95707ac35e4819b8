import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useMemo } from 'react';

/** An evening without its cards: what the head and the programme show. */
export type Outline = Pick<Workshop, 'profile' | 'programme' | 'rounds'>;

/** The outline of an evening; the same object for as long as only cards and clusters change. */
export const useOutline = ({ profile, programme, rounds }: Workshop): Outline =>
  useMemo(() => ({ profile, programme, rounds }), [profile, programme, rounds]);
