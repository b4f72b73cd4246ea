import type pg from 'pg';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { writeCoachNote } from '#contract/coaching/coach-notes.ts';
import { createContact } from '#contract/contacts/contacts.ts';
import { planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { addInsight } from '#contract/insights/insights.ts';
import { inviteMember } from '#contract/invitations/invitations.ts';
import { draftLetters } from '#contract/letters/letters.ts';
import { saveMeeting } from '#contract/meeting/meeting.ts';
import type { SentTo } from '#contract/operation.ts';
import { addColleague } from '#contract/roadmap/colleagues.ts';
import { actOnRoadmap, chooseRoadmapReading, readRoadmap } from '#contract/roadmap/roadmap.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { createToken } from '#contract/tokens/tokens.ts';
import type { FactType, NewFact } from '#domain/ledger/facts.ts';
import { append } from '#store/deals/append.ts';
import { loadDealForWrite } from '#store/deals/load-deal.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import { insertPlaybook } from '#store/playbooks/insert-playbook.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { markRows } from '../testing/mark-rows.ts';
import { type MarkedDeal, markedFacts, ourValueMinor } from '../testing/marked-facts.ts';
import { markedPlaybook } from '../testing/marked-playbook.ts';
import { Marks } from '../testing/marks.ts';
import { inWorkspace, testPeople } from '../testing/test-people.ts';
import { anyAddress, done, testServer } from '../testing/test-server.ts';
import { wordsOfPdf } from '../testing/words-of-pdf.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
const marks = new Marks();

const deal = {} as MarkedDeal & { dealId: string };
const [marta, owen, ute] = [newId(), newId(), newId()];
/** Whose page it is, and the key to it. */
const readers: { name: string; contactId: string; token: string }[] = [];
let notMarked: string[];

beforeAll(async () => {
  const { seller, otherSeller, manager, admin, stranger } = people;
  const playbook = markedPlaybook(marks);
  await inWorkspace(server, people.workspaceId, (tx) =>
    insertPlaybook(tx, people.workspaceId, playbook, server.now),
  );
  server.now = '2026-11-05T09:00:00.000Z';
  const opened = await done(
    seller.call(openDeal, {
      name: marks.word('first name of the deal'),
      accountName: 'Tessel Insurance',
      stakeholders: [
        {
          contactId: marta,
          name: 'Marta Ruiz',
          title: 'Head of claims',
          roles: ['sponsor', 'decision maker'],
        },
        { contactId: owen, name: 'Owen Blake', roles: ['technical'] },
        { contactId: ute, name: marks.word('name of who left'), roles: ['finance'] },
      ],
    }),
  );
  server.now = '2026-11-22T09:00:00.000Z';
  const { dealId } = opened;
  const { account } = (await done(seller.call(getDeal, { dealId }))).deal;
  Object.assign(deal, {
    playbook: { key: playbook.key, version: playbook.version },
    ...{ dealId, marta, owen, ute, accountId: account?.id, ownerId: seller.memberId },
    ...{ otherMemberId: otherSeller.memberId, next: newId(), last: newId() },
    ...{ milestoneId: newId(), commitmentId: newId(), promiseId: newId() },
  });
  for (const [where, id] of Object.entries({ dealId, accountId: deal.accountId })) marks.known(where, id);
  for (const { memberId, email } of [seller, otherSeller, manager, admin, stranger]) {
    marks.known('the id of a member', memberId);
    if (memberId !== seller.memberId) marks.known('the address of a member', email);
  }
  // Who of us promised them something is named to them.
  marks.known('a colleague who promised', 'Olga Other', marta, owen);
  for (const name of ['Mara Manager', 'Ada Admin', 'Sven Stranger']) marks.known(name, name);
  marks.known('the workspace', people.workspaceId);
  await appendMarked();
  await setTheRest();
  for (const [name, contactId] of [
    ['Marta', marta],
    ['Owen', owen],
  ] as const) {
    const { link, linkPath } = await done(seller.call(shareRoadmap, { dealId, contactId }));
    marks.known('the id of a link', link.linkId);
    readers.push({ name, contactId, token: linkPath.slice('/r/'.length) });
  }
  // Nobody reads the link of another.
  for (const { token, contactId } of readers) marks.known('a link', token, contactId);
  // They were here once before nearly all of this was written: what is new is told of all of it.
  await inWorkspace(server, people.workspaceId, (tx) =>
    tx.updateTable('roadmap_link').set({ last_visit_at: '2026-11-10T09:00:00.000Z' }).execute(),
  );
});

const asSuperuser = () => ({
  ...(database.ownerConnection as pg.ClientConfig),
  user: inject('databaseServer').superuser,
});

/** Every fact there can be, in the order of their types. */
async function appendMarked(): Promise<void> {
  const { dealId } = deal;
  const minute = (place: number) =>
    `2026-11-06T${String(9 + Math.floor(place / 60)).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}:00.000Z`;
  const facts = Object.entries(markedFacts(marks, deal)).flatMap(([type, all]) =>
    all.map((data) => ({ type: type as FactType, data })),
  );
  await inWorkspace(server, people.workspaceId, async (tx) => {
    const workspace = await loadWorkspace(tx, people.workspaceId);
    const stored = await loadDealForWrite(tx, people.workspaceId, dealId);
    if (!stored) throw new Error('there is no deal');
    const by = { kind: 'member', memberId: people.seller.memberId } as const;
    const written = facts.map(({ type, data }, place) => {
      const id = newId();
      marks.known('the id of a fact', id);
      return { id, type, data, by, happenedAt: minute(place), recordedAt: server.now } as NewFact;
    });
    await append(tx, workspace, stored, written);
  });
}

/** What stands beside the deal: other deals, other accounts, another workspace, and all that we keep for ourselves. */
async function setTheRest(): Promise<void> {
  const { seller, manager, admin, stranger } = people;
  const { dealId, last } = deal;
  const startsAt = '2026-11-27T09:00:00.000Z';
  for (const [visitor, of, account] of [
    [seller, 'another deal of the account', { accountId: deal.accountId }],
    [seller, 'a deal of another account', { accountName: marks.word('another account') }],
    [stranger, 'a deal of another workspace', { accountName: 'Tessel Insurance' }],
  ] as const) {
    const contactId = marks.id(`who is in ${of}`);
    const stakeholders = [{ contactId, name: marks.word(`who is in ${of}`), roles: ['sponsor' as const] }];
    const other = await done(
      visitor.call(openDeal, { name: marks.word(of), clientGoal: marks.word(of), stakeholders, ...account }),
    );
    marks.known(of, other.dealId);
    const planned = await done(
      visitor.call(planConversation, {
        ...{ dealId: other.dealId, participants: [contactId], startsAt, title: marks.word(of) },
      }),
    );
    marks.known(of, planned.conversationId);
  }
  const text = marks.word('typed in a conversation');
  await done(
    seller.call(saveMeeting, {
      ...{ dealId, conversationId: deal.next, deviceId: newId() },
      cells: [{ key: `note/${newId()}/text`, value: text, typedAt: server.now }],
    }),
  );
  await done(seller.call(addInsight, { text: marks.word('insight') }));
  await done(manager.call(writeCoachNote, { dealId, conversationId: last, text: marks.word('coach note') }));
  await done(seller.call(createToken, { name: marks.word('token') }));
  await done(admin.call(inviteMember, { email: `${marks.word('invited')}@example.com` }));
  await done(
    seller.call(createContact, { accountId: deal.accountId, name: marks.word('a contact of the account') }),
  );
  const both = [marta, owen];
  notMarked = await markRows(asSuperuser(), marks, {
    workspaceId: people.workspaceId,
    mayRead: {
      ...{ 'account.name': both, 'contact.name': both, 'contact.title': both, 'workspace.name': both },
      // Of whoever prepared it with them.
      ...{ 'member.name': both, 'member.email': both },
    },
  });
}

const client = () => server.visitor({ address: anyAddress() });

type Does = SentTo<typeof actOnRoadmap>['does'];

/** Each act once, as Marta would do it. */
const acts = (): { readonly [Act in Does['act']]: Extract<Does, { act: Act }> } => {
  const { next: conversationId, milestoneId, commitmentId } = deal;
  return {
    agree: { act: 'agree' },
    'agree too': { act: 'agree too', kind: 'time' },
    attend: { act: 'attend', conversationId },
    'stay away': { act: 'stay away', conversationId, words: marks.word('act: stay away', marta) },
    'propose time': {
      ...{ act: 'propose time', conversationId, startsAt: '2026-12-01T13:00:00.000Z' },
      words: marks.word('act: propose time', marta),
    },
    'judge conversation': {
      ...{ act: 'judge conversation', conversationId: deal.last, wasWorthIt: false },
      words: marks.word('act: judge', marta),
    },
    'set date': {
      ...{ act: 'set date', milestoneId, date: '2026-12-11', words: marks.word('act: set date', marta) },
    },
    'confirm commitment': { act: 'confirm commitment', commitmentId },
    correct: {
      ...{ act: 'correct', commitmentId, what: marks.word('act: correct', marta), due: '2026-12-12' },
      words: marks.word('act: why', marta),
    },
    'keep commitment': { act: 'keep commitment', commitmentId },
    'raise concern': { act: 'raise concern', text: marks.word('act: concern', marta) },
    'not yet': { act: 'not yet', subject: 'explore', words: marks.word('act: not yet', marta) },
    finish: { act: 'finish', milestoneId },
  };
};

interface Found {
  readonly url: string;
  readonly text: string;
}

/** The page of a link and all that it leads to, in a language, with what their headers say. */
async function crawl(token: string, language: string): Promise<Found[]> {
  const waiting = [`/r/${token}`, `/r/${token}?noted`];
  const seen = new Set<string>();
  const found: Found[] = [];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const answer = await server.app.inject({
      url,
      headers: { host: 'localhost', 'accept-language': language },
      remoteAddress: anyAddress(),
    });
    const { body, headers } = answer;
    found.push({ url, text: `${JSON.stringify(headers)}\n${body}\n${wordsOfPdf(answer.rawPayload)}` });
    if (!String(headers['content-type']).startsWith('text/html')) continue;
    const named = body.matchAll(/\b(?:href|src|action|formaction|data-[a-z-]+)="(\/[^"/][^"]*)"/g);
    waiting.push(...[...named].map(([, path = '']) => path.replaceAll('&amp;', '&')));
  }
  return found;
}

/** What a reader gets of the page, its links and its operations. */
async function everythingFor({ token }: { token: string }): Promise<Found[]> {
  const found: Found[] = [];
  for (const language of ['en-GB', 'de-DE']) {
    found.push(...(await crawl(token, language)));
    const chosen = await done(client().call(chooseRoadmapReading, { token, locale: language }));
    found.push({ url: chooseRoadmapReading.path, text: JSON.stringify(chosen) });
    found.push({
      url: readRoadmap.path,
      text: JSON.stringify(await done(client().call(readRoadmap, { token }))),
    });
    found.push(...(await crawl(token, 'en')));
  }
  return found;
}

/** Tables that no row stands in here. What is added to the database comes up, and is marked or is named here. */
const withoutRows = [
  ...[
    'calendar_event',
    'calendar_link',
    'contact_job',
    'custom_field',
    'custom_value',
    'deal_view',
    'deal_view_choice',
    'duplicate',
    'duplicate_key',
    'erased_key',
    'erasure',
    'field_place',
    'import',
    'import_change',
    'import_error',
    'import_link',
  ],
  ...[
    'language_model',
    'letter',
    'merge',
    'note',
    'note_mention',
    'password_link',
    'playbook_archived',
    'playbook_draft',
    'reading',
    'relation',
    'request',
    'roadmap_look',
    'speaker_name',
  ],
  ...[
    'stored_file',
    'tag',
    'tagged',
    'task',
    'vague_phrase',
    'webhook',
    'webhook_delivery',
    'words_lesson',
    'words_model',
  ],
];

/** Where something stands that the reader may not read. */
const leaksIn = (contactId: string, found: readonly Found[]) =>
  found.flatMap(({ url, text }) => marks.notFor(contactId, text).map((where) => `${where} at ${url}`));

describe('what a client can get hold of', () => {
  test('is looked for in all that is kept of a workspace', async () => {
    expect(notMarked).toEqual(withoutRows);
    const page = JSON.stringify(await done(people.seller.call(getDeal, { dealId: deal.dealId })));
    expect(marks.namedIn(page).length).toBeGreaterThan(60);
    expect(marks.namedIn(page)).toContain('playbook label');
    expect(page).toContain(String(ourValueMinor));
  });

  test('is what concerns them: that is found there, by the same marks', async () => {
    const [own, colleague] = readers;
    const shown = await Promise.all(
      [own, colleague].map(async (reader) =>
        marks.namedIn((await crawl(reader?.token ?? '', 'en'))[0]?.text ?? ''),
      ),
    );
    const ofBoth = [
      'client goal',
      'step name',
      'words of the roadmap',
      'next, changed gain',
      'next, changed place',
    ];
    const shared = [
      'concern that Owen shares',
      'account.name',
      'contact.title',
      'member.name',
      'workspace.name',
    ];
    const { news } = await done(client().call(readRoadmap, { token: own?.token ?? '' }));
    expect(news?.changes.length).toBeGreaterThan(5);
    for (const named of shown) expect(named).toEqual(expect.arrayContaining([...ofBoth, ...shared]));
    expect(shown[0]).toEqual(
      expect.arrayContaining(['commitment what', 'promise to Marta what', 'answer to Marta']),
    );
    expect(shown[1]).toEqual(expect.arrayContaining(['commitment of Owen what', 'promise to Owen what']));
  });

  test('is as well in what they take along: the plan as a document, its dates as a calendar file', async () => {
    const found = await crawl(readers[0]?.token ?? '', 'en');
    const ending = (end: string) => marks.namedIn(found.find(({ url }) => url.endsWith(end))?.text ?? '');
    const ofPaper = ['client goal', 'step name', 'commitment what', 'next, changed place'];
    expect(ending('.pdf')).toEqual(expect.arrayContaining(ofPaper));
    expect(ending('.ics')).toEqual(expect.arrayContaining(['step name', 'next, changed place']));
  });

  test('is none of ours, of a colleague’s or of another deal’s, at first and after each of their acts', async () => {
    for (const { contactId, ...link } of readers) {
      expect(leaksIn(contactId, await everythingFor(link))).toEqual([]);
    }
    const [own] = readers;
    if (!own) throw new Error('there is no reader');
    for (const does of Object.values(acts())) {
      const done = await client().call(actOnRoadmap, { token: own.token, does });
      expect([does.act, done.ok]).toEqual([does.act, true]);
      const answered = [{ url: does.act, text: JSON.stringify(done) }];
      expect(leaksIn(own.contactId, answered)).toEqual([]);
      for (const { contactId, token } of readers) {
        expect(leaksIn(contactId, await crawl(token, 'de'))).toEqual([]);
      }
    }
    // Each page leads to a document, which takes a while to set where much else runs.
  }, 120_000);

  /** A recap tells all who were there what each agreed to, by when, and what they gain by it. */
  const agreedThere = /^(ask value|.*commitment.* (what|event)) at recap/;

  test.each(['en-GB', 'de-DE'])(
    'is nothing in the letters that are drafted to them, in %s',
    async (locale) => {
      const { dealId, next, last } = deal;
      for (const [kind, conversationId] of [
        ['recap', last],
        ['invitation', next],
      ] as const) {
        const { drafts } = await done(
          people.seller.call(draftLetters, { dealId, conversationId, kind, locale }),
        );
        expect(drafts.map(({ contact }) => contact.id)).toEqual(expect.arrayContaining([marta, owen]));
        for (const { contact, subject, text } of drafts) {
          const found = [{ url: `${kind} to ${contact.id}`, text: `${subject}\n${text}` }];
          expect(leaksIn(contact.id, found).filter((leak) => !agreedThere.test(leak))).toEqual([]);
        }
      }
    },
  );

  test('is no more for a colleague whom a client brings in', async () => {
    const [own] = readers;
    const name = marks.word('a colleague', marta, owen);
    const { linkPath } = await done(
      client().call(addColleague, { token: own?.token ?? '', name, email: 'anna@tessel.example' }),
    );
    const found = await everythingFor({ token: linkPath.slice('/r/'.length) });
    expect(found[0]?.text).toContain('Zxclientgoal');
    // What each of the others may read may be read by all.
    expect([...leaksIn(marta, found), ...leaksIn(owen, found)]).toEqual([]);
  });

  test('is nothing by the stream that says that something has changed, whatever is done meanwhile', async () => {
    const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const [own, colleague] = readers;
    const ended = new AbortController();
    const answer = await fetch(`${address}/r/${own?.token}/events`, { signal: ended.signal });
    expect(leaksIn(marta, [{ url: 'headers', text: JSON.stringify([...answer.headers]) }])).toEqual([]);
    let heard = '';
    const hearing = (async () => {
      for await (const bytes of answer.body ?? []) heard += Buffer.from(bytes).toString();
    })().catch(() => {});
    await done(
      client().call(actOnRoadmap, {
        token: colleague?.token ?? '',
        does: { act: 'raise concern', text: marks.word('a concern of Owen for us alone', owen) },
      }),
    );
    await done(
      client().call(actOnRoadmap, {
        token: colleague?.token ?? '',
        does: { act: 'raise concern', text: marks.word('a concern for all', marta, owen), isShared: true },
      }),
    );
    await expect.poll(() => heard, { timeout: 10_000 }).toContain('event: changed');
    ended.abort();
    await hearing;
    const lines = new Set(heard.split('\n'));
    for (const usual of ['', 'retry: 3000', ': still here', 'event: changed', 'data: {}'])
      lines.delete(usual);
    expect([...lines]).toEqual([]);
  });
});
