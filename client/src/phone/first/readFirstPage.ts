import { FIRST_PAGE_ID, type FirstPage } from '@gehoer/shared/protocol/firstPage.ts';

/** What the server has rendered the page from; null if the page came empty, as it does while developing. */
export const readFirstPage = (): FirstPage | null => {
  const json = document.getElementById(FIRST_PAGE_ID)?.textContent;
  return json ? (JSON.parse(json) as FirstPage) : null;
};
