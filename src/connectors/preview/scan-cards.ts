import type { TableFile } from '../tables/table-file.ts';
import { plain } from '../vcard/card.ts';
import { signsOfCards } from '../vcard/card-fields.ts';
import { cardsIn } from '../vcard/cards-in.ts';
import { keepSample } from './samples.ts';

/** What a file of cards holds. */
export interface CardsSeen {
  cards: number;
  /** The properties that stand on them, with how often and what the first say. */
  readonly properties: Map<string, { count: number; readonly samples: string[] }>;
}

const cardsOfLeftOut = 200;

/** Counts the cards of a file; of one that is left out only the look is shown. */
export async function scanCards(file: TableFile, isTaken: boolean): Promise<CardsSeen> {
  const seen: CardsSeen = { cards: 0, properties: new Map() };
  for await (const read of cardsIn(file)) {
    seen.cards += 1;
    if (!isTaken && seen.cards > cardsOfLeftOut) break;
    if (read.kind === 'broken') continue;
    for (const { name, value } of read.card.properties) {
      if (signsOfCards.has(name)) continue;
      const property = seen.properties.get(name) ?? { count: 0, samples: [] };
      seen.properties.set(name, property);
      property.count += 1;
      keepSample(property.samples, plain(value.replace(/;+/g, ' ')));
    }
  }
  return seen;
}
