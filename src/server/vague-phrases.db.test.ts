import { expect, test } from 'vitest';
import {
  changeVaguePhrase,
  listVaguePhrases,
  markVaguePhrase,
  removeVaguePhrase,
  restoreVaguePhrase,
} from '#contract/words/vague-phrases.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { testPeople } from './testing/test-people.ts';
import { done, refusalOf, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

test('what one member marks as vague is so for everybody, with who marked it, until it is taken out', async () => {
  const { seller, manager } = people;
  const mark = { phrase: 'loop in corporate', type: 'authority fog' as const };
  const { phraseId, markedBy } = await done(seller.call(markVaguePhrase, mark));
  const list = async () => (await done(manager.call(listVaguePhrases, {}))).items;
  expect(await list()).toMatchObject([{ phraseId, ...mark, markedBy, may: { change: true } }]);

  await done(manager.call(changeVaguePhrase, { phraseId, type: 'hedge', seen: { type: 'authority fog' } }));
  expect(
    await seller.call(changeVaguePhrase, {
      phraseId,
      type: 'no date',
      seen: { type: 'authority fog' },
    }),
  ).toMatchObject({ failure: { code: 'changed_meanwhile' } });

  await done(manager.call(removeVaguePhrase, { phraseId }));
  expect(await list()).toEqual([]);
  expect(await refusalOf(seller.call(changeVaguePhrase, { phraseId, type: 'no date' }))).toBe(
    'vague_phrase_not_found',
  );
  await done(seller.call(restoreVaguePhrase, { phraseId }));
  expect(await list()).toMatchObject([{ phraseId, type: 'hedge' }]);
});

test('one phrase is marked once, whatever its case, accents and quotes', async () => {
  const { seller, otherSeller } = people;
  const { phraseId } = await done(
    seller.call(markVaguePhrase, { phrase: 'Let’s see, Rücksprache', type: 'hedge' }),
  );
  const again = { phrase: "let's see rucksprache", type: 'no date' as const };
  expect(await refusalOf(otherSeller.call(markVaguePhrase, again))).toBe('vague_phrase_already_marked');
  // Their own spelling may be changed.
  await done(seller.call(changeVaguePhrase, { phraseId, phrase: 'Let us see: Rücksprache' }));
  await done(seller.call(removeVaguePhrase, { phraseId }));
  await done(otherSeller.call(markVaguePhrase, again));
  expect(await refusalOf(seller.call(restoreVaguePhrase, { phraseId }))).toBe('vague_phrase_already_marked');
});

test('signs alone are no phrase', async () => {
  expect(await people.seller.call(markVaguePhrase, { phrase: '…', type: 'hedge' })).toMatchObject({
    failure: { issues: [{ path: ['phrase'] }] },
  });
});
