import type { Page } from '@playwright/test';

/** Runs in the page: the card that is pressed follows the mouse until it is let go, and nothing else happens. */
const followMouse = (): void => {
  document.addEventListener('mousedown', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-card]') : null;
    if (!pressed) return;
    const { left, top, width } = pressed.getBoundingClientRect();
    const card = document.body.appendChild(pressed.cloneNode(true)) as HTMLElement;
    const place = { position: 'fixed', left: `${left}px`, top: `${top}px`, width: `${width}px`, zIndex: '1000' };
    Object.assign(card.style, { ...place, willChange: 'transform', pointerEvents: 'none' });
    event.preventDefault();
    const follow = ({ clientX, clientY }: MouseEvent): void => {
      card.style.transform = `translate3d(${clientX - event.clientX}px, ${clientY - event.clientY}px, 0)`;
    };
    document.addEventListener('mousemove', follow);
    const letGo = (): void => {
      document.removeEventListener('mousemove', follow);
      card.remove();
    };
    document.addEventListener('mouseup', letGo, { once: true });
  });
};

/**
 * Opens the picture of a page beside it: the same elements and style sheets without its scripts, in which a dragged
 * card only has its transform set. No board can be quicker than that.
 */
export const openPlainBoard = async (page: Page): Promise<Page> => {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const script of copy.querySelectorAll('script, link[rel="modulepreload"]')) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
  const plain = await page.context().newPage();
  const address = new URL('/plain', page.url()).href;
  await plain.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await plain.goto(address);
  await plain.evaluate(followMouse);
  return plain;
};
