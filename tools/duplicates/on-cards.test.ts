import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surelySame } from '#domain/address-book/duplicates/evidence.ts';
import { foundIn } from './find.ts';
import { entriesOnCards } from './on-cards.ts';

const cards = join(process.env.LEADSHEET_SAMPLE_DATA ?? '../shared/data', 'vcards');

test.skipIf(!existsSync(cards))(
  'on the cards of three programs one person is found, and nobody else is taken for one',
  async () => {
    const { pairs } = foundIn(await entriesOnCards(cards));
    expect(pairs.map(({ one, other, likelihood }) => [one.who, other.who, likelihood >= surelySame])).toEqual(
      [
        [-1, -1, true],
        [-1, -1, true],
        [-1, -1, true],
      ],
    );
  },
);
