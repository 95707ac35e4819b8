import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useMemo, useState } from 'react';
import { heldPicture } from './heldPicture.ts';

/**
 * The evening as the wall is to show it: as it is, or, while the wall is held, as it was when that began. Null for a
 * wall that was opened while it was held: there is no picture to keep.
 */
export const usePicture = (workshop: Workshop): Workshop | null => {
  const { held } = workshop.stage;
  const [last, setLast] = useState(held ? null : workshop);
  if (!held && last !== workshop) setLast(workshop);
  return useMemo(() => (held ? last && heldPicture(last, workshop) : workshop), [held, last, workshop]);
};
