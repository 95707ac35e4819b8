import type { Announcement } from './useAnnouncer.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/**
 * Where screen readers hear what happens elsewhere. One per page, always mounted: a region that appears together with
 * its text is not read out.
 */
export function LiveRegion({ announcement }: { readonly announcement: Announcement }) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true">
      <VisuallyHidden key={announcement.id}>{announcement.text}</VisuallyHidden>
    </div>
  );
}
