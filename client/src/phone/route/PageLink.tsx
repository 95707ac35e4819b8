import type { MouseEvent, ReactNode } from 'react';
import { useNavigation } from './Navigation.ts';
import { addressOf, type Page } from './routes.ts';

interface PageLinkProps {
  readonly to: Page;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A link to another page of the phone. It is a real link; the script only spares the loading. */
export function PageLink({ to, children, className }: PageLinkProps) {
  const { route, go } = useNavigation();
  const target = { page: to, code: to === 'enter' ? null : route.code };
  const follow = (event: MouseEvent): void => {
    if (!go || opensElsewhere(event)) return;
    event.preventDefault();
    go(target);
  };
  return (
    <a href={addressOf(target)} className={className} onClick={follow}>
      {children}
    </a>
  );
}
