import type { Site } from '../site.ts';
import { browserAt } from './in-browser.ts';
import type { KeyToPaint } from './key-to-paint.ts';
import { type MovingACard, measureMovingACard } from './moving-a-card.ts';
import { measureScrolling, type Scrolling } from './scrolling.ts';
import { measureTypingInCloseOut } from './typing-in-close-out.ts';

/** What a person feels in a browser with a slowed processor. Each measure has a file of its own beside this one. */
export interface WebTimes {
  readonly scrolling: Scrolling;
  readonly movingACard: MovingACard;
  readonly typingInCloseOut: Readonly<Record<string, KeyToPaint>>;
}

export async function measureWeb(site: Pick<Site, 'url' | 'admin'>): Promise<WebTimes> {
  const browser = await browserAt(site);
  try {
    return {
      scrolling: await measureScrolling(browser),
      movingACard: await measureMovingACard(browser),
      typingInCloseOut: await measureTypingInCloseOut(),
    };
  } finally {
    await browser.close();
  }
}
