import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeAccount, createAccount, removeAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact, removeContact } from '#contract/contacts/contacts.ts';
import { changeConversation, planConversation } from '#contract/conversations/planning.ts';
import { openDeal, removeDeal } from '#contract/deals/deal-writes.ts';
import { correctFact, recordFacts } from '#contract/ledger/ledger.ts';
import { search } from '#contract/search/search.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type TestMember, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

const way = (value: string) => ({ value, label: null });

async function found(text: string, by: TestMember = people.seller, nouns?: string) {
  const { items } = await done(by.call(search, { text, ...(nouns ? { nouns } : {}) }));
  return items;
}

const titles = async (text: string, by?: TestMember, nouns?: string) =>
  (await found(text, by, nouns)).map(({ title }) => title);

let castellan: string;
let camille: string;
let dealId: string;

beforeAll(async () => {
  const { seller } = people;
  castellan = (
    await done(seller.call(createAccount, { name: 'Castellan Aerospace', website: 'castellan.example' }))
  ).accountId;
  camille = (
    await done(
      seller.call(createContact, {
        name: 'Camille Laurent',
        title: 'Head of quality',
        accountId: castellan,
        emails: [way('c.laurent@castellan.example'), way('milou@home.example')],
        phones: [way('+49 (0)30 901820'), way('0171 555 01')],
      }),
    )
  ).contactId;
  for (const name of ['Jörg Müller', 'Łucja Weiß', 'Zoë Lauren', 'John Smith'])
    await done(seller.call(createContact, { name }));
  dealId = newId();
  await done(
    seller.call(openDeal, {
      dealId,
      name: 'Wing sensors',
      accountId: castellan,
    }),
  );
});

describe('what is found', () => {
  test('goes by the beginnings of words in any order, of whoever they are of', async () => {
    const [first] = await found('laurent castel');
    expect(first).toMatchObject({
      noun: 'contact',
      id: camille,
      title: 'Camille Laurent',
      how: 'by its words',
      jobTitle: 'Head of quality',
      account: { id: castellan, name: 'Castellan Aerospace' },
    });
    expect(await titles('cas', undefined, 'account')).toEqual(['Castellan Aerospace']);
    expect(await titles('aero wing')).toEqual(['Wing sensors']);
  });

  test('forgives accents and capitals', async () => {
    expect(await titles('JORG MULL')).toEqual(['Jörg Müller']);
    expect(await titles('lucja weiss')).toEqual(['Łucja Weiß']);
    expect(await titles('Zoé')).toContain('Zoë Lauren');
  });

  test('forgives slips: letters that changed places, that are missing, too many or others', async () => {
    for (const slip of ['Camile Laurnet', 'camille laurant', 'castelan', 'aerospcae'])
      expect([slip, await titles(slip)]).toEqual([slip, expect.arrayContaining(['Camille Laurent'])]);
    expect(await titles('jhon')).toContain('John Smith');
    expect((await found('mueller')).map(({ title, how }) => [title, how])).toEqual([
      ['Jörg Müller', 'nearly'],
    ]);
    expect(await titles('qqxzzk')).toEqual([]);
  });

  test('is told with what of it was meant: an e-mail, or a telephone number however it is dialled', async () => {
    for (const number of ['+49 30 9018', '030 901', '0049309018', '0171555'])
      expect([number, (await found(number))[0]?.id]).toEqual([number, camille]);
    expect((await found('030 901820'))[0]?.matched).toBe('+49 (0)30 901820');
    expect((await found('milou@home.example'))[0]?.matched).toBe('milou@home.example');
  });

  test('comes in order: whose name begins so, then who has the words in the name, then what has them elsewhere', async () => {
    await done(people.seller.call(createContact, { name: 'Laura Castell' }));
    await done(people.seller.call(createContact, { name: 'Ines Laur', title: 'Buyer' }));
    await done(people.seller.call(createContact, { name: 'Tom Berger', title: 'Laura’s assistant' }));
    const order = await titles('laur', undefined, 'contact');
    expect(order[0]).toBe('Laura Castell');
    expect(order.at(-1)).toBe('Tom Berger');
    expect(order).toEqual(expect.arrayContaining(['Ines Laur', 'Camille Laurent', 'Zoë Lauren']));
    expect(await titles('la', undefined, 'contact')).toContain('Laura Castell');
    expect(await titles('l', undefined, 'contact')).toContain('Laura Castell');
  });

  test('is nothing where nothing but signs was typed, and what is typed is never a pattern', async () => {
    for (const text of ['', ' ', '%', "'", '\\', ':*', '& |', '%_%', "laurent' | 'x", '!laurent:*'])
      expect([text, (await found(text)).every(({ noun }) => noun === 'contact')]).toEqual([text, true]);
    expect(await titles('%')).toEqual([]);
  });
});

describe('what is written is found at once', () => {
  test('under a new name and no longer under the old one, with all that goes by it', async () => {
    const { seller } = people;
    const { accountId } = await done(seller.call(createAccount, { name: 'Oldbridge' }));
    const { contactId } = await done(seller.call(createContact, { name: 'Petra Vavra', accountId }));
    const deal = newId();
    await done(seller.call(openDeal, { dealId: deal, name: 'Pumps', accountId }));
    expect((await titles('oldbri')).sort()).toEqual(['Oldbridge', 'Petra Vavra', 'Pumps']);
    await done(seller.call(changeAccount, { accountId, name: 'Newhaven' }));
    await done(seller.call(changeContact, { contactId, name: 'Petra Dvorak' }));
    expect((await titles('newhav')).sort()).toEqual(['Newhaven', 'Petra Dvorak', 'Pumps']);
    expect(await titles('oldbridge')).toEqual([]);
    expect(await titles('vavra')).toEqual([]);
  });

  test('and a name that nobody has any more is in no list of words either', async () => {
    const { seller } = people;
    const { contactId } = await done(seller.call(createContact, { name: 'Xaverius Unforgotten' }));
    const again = await done(seller.call(createContact, { name: 'Xaverius Zweiter' }));
    await done(seller.call(removeContact, { contactId }));
    expect(await titles('xaverius')).toEqual(['Xaverius Zweiter']);
    await done(seller.call(removeContact, { contactId: again.contactId }));
    const words = await database.owner.query(
      `select word from search_word where word in ('xaverius', 'unforgotten')`,
    );
    expect(words.rows).toEqual([]);
    const { accountId } = await done(seller.call(createAccount, { name: 'Quitefalse' }));
    await done(seller.call(removeAccount, { accountId }));
    expect(await titles('quitefalse')).toEqual([]);
  });

  test('conversations by their title, their deal and who takes part', async () => {
    const { seller } = people;
    const conversationId = newId();
    const joins = {
      type: 'stakeholder.joined' as const,
      data: { contactId: camille, roles: ['user' as const] },
    };
    await done(seller.call(recordFacts, { dealId, facts: [joins] }));
    const plan = {
      startsAt: '2026-12-01T09:00:00Z',
      endsAt: '2026-12-01T10:00:00Z',
      channel: 'call' as const,
    };
    await done(
      seller.call(planConversation, {
        ...{ dealId, conversationId, title: 'Ultrasound walkthrough', participants: [camille] },
        ...plan,
      }),
    );
    expect(await found('camille ultra')).toMatchObject([
      { noun: 'conversation', id: conversationId, deal: { id: dealId }, participants: ['Camille Laurent'] },
    ]);
    await done(seller.call(changeConversation, { dealId, conversationId, title: 'Thermography' }));
    expect(await titles('ultrasound')).toEqual([]);
    expect(await titles('thermography castellan')).toEqual(['Thermography']);
  });

  test('notes as corrections left them', async () => {
    const { seller } = people;
    const factId = newId();
    const note = { type: 'note.added' as const, data: { text: 'They fear the zeppelin hangar.' } };
    await done(seller.call(recordFacts, { dealId, facts: [{ ...note, id: factId }] }));
    expect(await found('zeppelin')).toMatchObject([
      { noun: 'note', id: factId, title: note.data.text, deal: { id: dealId, name: 'Wing sensors' } },
    ]);
    await done(seller.call(correctFact, { dealId, factId, with: { text: 'They fear the lighthouse.' } }));
    expect(await titles('zeppelin')).toEqual([]);
    expect(await titles('lighthouse')).toEqual(['They fear the lighthouse.']);
    await done(seller.call(correctFact, { dealId, factId, void: true }));
    expect(await titles('lighthouse')).toEqual([]);
  });

  test('nothing of a deal that was taken back', async () => {
    const { seller } = people;
    const deal = newId();
    await done(seller.call(openDeal, { dealId: deal, name: 'Glasshouse' }));
    expect(await titles('glassho')).toEqual(['Glasshouse']);
    await done(seller.call(removeDeal, { dealId: deal }));
    expect(await titles('glassho')).toEqual([]);
  });
});

describe('who may see it', () => {
  test('of deals everybody finds those alone that they see, and the people everybody does', async () => {
    const other = newId();
    await done(
      people.otherSeller.call(openDeal, {
        ...{ dealId: other, name: 'Secret turbines', accountId: castellan },
      }),
    );
    const note = { type: 'note.added' as const, data: { text: 'Turbines are their wish.' } };
    await done(people.otherSeller.call(recordFacts, { dealId: other, facts: [note] }));
    expect(await titles('turbines', people.otherSeller)).toHaveLength(2);
    expect(await titles('turbines', people.reader)).toHaveLength(2);
    for (const who of [people.seller, people.manager]) {
      expect(await titles('turbines', who)).toEqual([]);
      expect(await titles('turbnies', who)).toEqual([]);
    }
    expect(await titles('wing', people.manager, 'deal')).toEqual(['Wing sensors']);
    expect(await titles('camille', people.otherSeller)).toEqual(['Camille Laurent']);
  });

  test('another workspace finds nothing of it, and neither does who is in none', async () => {
    for (const text of ['camille', 'camile laurant', 'ca', '030 901820', 'castellan'])
      expect([text, await titles(text, people.stranger)]).toEqual([text, []]);
    const outside = await database.application.query(
      `select * from search_found('camille', array['contact', 'account', 'deal'], true, null, null, 10)`,
    );
    expect(outside.rows).toEqual([]);
  });

  test('what is searched is written by nobody but the tables it follows from', async () => {
    const client = await database.application.connect();
    await client.query(`select set_config('leadsheet.workspace', $1, false)`, [people.strangersWorkspaceId]);
    for (const act of [
      `delete from search_entry`,
      `update search_entry set title = 'x'`,
      `delete from search_word`,
      `select make_searched('${people.workspaceId}')`,
      `select keep_searched('contact', '${people.workspaceId}', '{}')`,
    ])
      await expect(client.query(act)).rejects.toThrow(/permission denied/);
    expect((await client.query('select * from search_entry')).rows).toEqual([]);
    expect((await client.query('select * from search_word')).rows).toEqual([]);
    client.release(true);
  });
});
