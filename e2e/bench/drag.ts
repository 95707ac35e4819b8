import type { CDPSession, Page } from '@playwright/test';

/** What a page did while a card was dragged. */
export interface DragFigures {
  readonly framesPerSecond: number;
  /** Processor time of JavaScript per frame, in milliseconds; what other programs take does not count. */
  readonly scriptPerFrame: number;
}

const THROTTLE = 4;
const MOVES_MS = 4000;
const CIRCLE = { x: 960, y: 620, width: 760, height: 260 };
/** One time around takes so long. */
const CIRCLE_MS = 2500;

/** Slows the processor of a page down, as the tablet of a town hall would be. */
export const throttled = async (page: Page): Promise<CDPSession> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return cdp;
};

/** Milliseconds of JavaScript a page has run so far. */
const scriptMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
};

const countFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counter = { frames: 0 };
    Object.assign(window, { counter });
    const frame = (): void => {
      counter.frames += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { counter: { frames: number } }).counter.frames);

/** Moves the pressed mouse in circles over the page, as fast as the page takes it. */
const moveInCircles = async (page: Page, milliseconds: number): Promise<void> => {
  const start = performance.now();
  for (let passed = 0; passed < milliseconds; passed = performance.now() - start) {
    const angle = (passed / CIRCLE_MS) * 2 * Math.PI;
    await page.mouse.move(
      CIRCLE.x + (Math.cos(angle) * CIRCLE.width) / 2,
      CIRCLE.y + (Math.sin(angle) * CIRCLE.height) / 2,
    );
  }
};

/** Drags the first card of a page in circles and measures. The card is put back where the mouse took it. */
export const measureDrag = async (page: Page, cdp: CDPSession): Promise<DragFigures> => {
  await countFrames(page);
  const card = page.locator('[data-card]').first();
  const box = await card.boundingBox();
  if (!box) throw new Error('there is no card to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await moveInCircles(page, MOVES_MS / 4);
  const [frames, script, start] = [await framesOf(page), await scriptMs(cdp), performance.now()];
  await moveInCircles(page, MOVES_MS);
  const [framesAfter, scriptAfter] = [await framesOf(page), await scriptMs(cdp)];
  const seconds = (performance.now() - start) / 1000;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const drawn = framesAfter - frames;
  return { framesPerSecond: drawn / seconds, scriptPerFrame: (scriptAfter - script) / drawn };
};
