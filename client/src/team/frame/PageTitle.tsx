import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text/TextContext.ts';

interface PageTitleProps {
  /** For the tab of the browser; the name of the software follows. */
  readonly name: string;
  /** What the heading shows, where that is more than the name. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

/** True once the first page stands: from then on a new page takes the focus. */
let hasShownPage = false;

/** The one `h1` of a page. After a change of page it takes the focus, so that screen readers start at the top. */
export function PageTitle({ name, children, className }: PageTitleProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${name} – ${t('app.name')}`;
  }, [name, t]);
  useEffect(() => {
    if (hasShownPage) heading.current?.focus();
    hasShownPage = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? name}
    </h1>
  );
}
