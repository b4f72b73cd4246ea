import type { Site } from '../site.ts';
import { browserAt } from './in-browser.ts';
import { type MovingACard, measureMovingACard } from './moving-a-card.ts';
import { measureScrolling, type Scrolling } from './scrolling.ts';

/** What a person feels in a browser with a slowed processor. Each measure has a file of its own beside this one. */
export interface WebTimes {
  readonly scrolling: Scrolling;
  readonly movingACard: MovingACard;
}

export async function measureWeb(site: Pick<Site, 'url' | 'admin'>): Promise<WebTimes> {
  const browser = await browserAt(site);
  try {
    return {
      scrolling: await measureScrolling(browser),
      movingACard: await measureMovingACard(browser),
    };
  } finally {
    await browser.close();
  }
}
