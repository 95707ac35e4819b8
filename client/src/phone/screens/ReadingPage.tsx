import type { ReactNode } from 'react';
import { BackLink } from '../route/BackLink.tsx';
import type { Page } from '../route/routes.ts';
import { useText } from '../text/PhoneText.ts';
import { nameOfPage } from './nameOfPage.ts';

interface ReadingPageProps {
  readonly page: Page;
  readonly children: ReactNode;
}

/**
 * A page somebody reads beside the evening. The way back and the page's name stand at once, so that the focus has
 * where to go; what the page says may still be on its way.
 */
export function ReadingPage({ page, children }: ReadingPageProps) {
  const { t } = useText();
  return (
    <article>
      <BackLink />
      <h1 tabIndex={-1}>{nameOfPage(t, page)}</h1>
      {children}
    </article>
  );
}
