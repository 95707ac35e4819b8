import type { FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import type { Response } from 'express';
import type { PhoneRenderer } from './phoneRenderer.ts';

export type SendPage = (response: Response, first: FirstPage, status?: number) => Promise<void>;

/** Answers with a page of the phone and the headers it needs. */
export const sendPage =
  ({ document, styleSource }: PhoneRenderer): SendPage =>
  async (response, first, status = 200) => {
    const html = await document(first);
    const policy = String(response.get('Content-Security-Policy'));
    response
      .status(status)
      .set('Content-Security-Policy', policy.replace("style-src 'self'", `style-src 'self' ${styleSource}`))
      // Without a referrer browsers would not say either that a form comes from this page.
      .set('Referrer-Policy', 'same-origin')
      .set('Cache-Control', 'private, no-cache')
      .vary('Accept-Language, Cookie')
      .type('html')
      .send(html);
  };
