import type { Site } from '../site.ts';
import { type FirstPage, measureFirstPage } from './first-page.ts';
import { browserAt } from './in-browser.ts';
import type { KeyToPaint } from './key-to-paint.ts';
import { type MovingACard, measureMovingACard } from './moving-a-card.ts';
import { measureRoadmap, type RoadmapTimes } from './roadmap.ts';
import { measureScrolling, type Scrolling } from './scrolling.ts';
import { measureTimeToUsable, type TimeToUsable } from './time-to-usable.ts';
import { measureTypingInCloseOut } from './typing-in-close-out.ts';

/** What a person feels in a browser with a slowed processor. Each measure has a file of its own beside this one. */
export interface WebTimes {
  readonly firstPage: FirstPage;
  readonly timeToUsable: Readonly<Record<string, TimeToUsable>>;
  readonly typingInCloseOut: Readonly<Record<string, KeyToPaint>>;
  readonly movingACard: MovingACard;
  readonly scrolling: Scrolling;
  readonly roadmap: RoadmapTimes;
}

export async function measureWeb(
  site: Site,
  extent: { visits: number; samples: number },
  say: (line: string) => void,
): Promise<WebTimes> {
  const browser = await browserAt(site);
  try {
    say('web: the first page');
    const firstPage = await measureFirstPage(browser);
    say('web: time to usable');
    const timeToUsable = await measureTimeToUsable(browser, site, extent.visits);
    say('web: typing');
    const typingInCloseOut = await measureTypingInCloseOut(browser);
    say('web: moving a card');
    const movingACard = await measureMovingACard(browser);
    say('web: scrolling');
    const scrolling = await measureScrolling(browser);
    say('web: the roadmap of a client');
    const roadmap = await measureRoadmap(browser, site, extent);
    return { firstPage, timeToUsable, typingInCloseOut, movingACard, scrolling, roadmap };
  } finally {
    await browser.close();
  }
}
