import type { Area } from './arrange.ts';
import type { News } from './news.ts';

/** The page each area shows, from 0. */
export type Pages = Readonly<Record<Area['kind'], number>>;

export const FIRST_PAGES: Pages = { clusters: 0, unsorted: 0 };

/** The page an area really shows: boards shrink while people look at them. */
export const pageOf = (area: Area, pages: Pages): number => Math.min(pages[area.kind], area.pages.length - 1);

/** All areas one page on or back; behind the last page comes the first. */
export const turned = (areas: readonly Area[], pages: Pages, by: 1 | -1): Pages =>
  areas.reduce((turning, area) => {
    const count = area.pages.length;
    return { ...turning, [area.kind]: (pageOf(area, pages) + by + count) % count };
  }, pages);

/** The pages with what the team has just worked on; unchanged where that is nowhere. */
export const following = (areas: readonly Area[], pages: Pages, focus: News['focus']): Pages => {
  if (!focus) return pages;
  for (const area of areas) {
    const page = area.pages.findIndex((columns) =>
      columns
        .flat()
        .some(({ groupId, cardIds }) =>
          'cardId' in focus ? cardIds.includes(focus.cardId) : groupId === focus.groupId,
        ),
    );
    if (page >= 0) return { ...pages, [area.kind]: page };
  }
  return pages;
};
