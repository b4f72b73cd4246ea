import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { smtpPost } from '#connectors/mail/smtp-post.ts';
import { type MailServer, startMailServer } from '#connectors/mail/testing/mail-server.ts';
import { changeContact } from '#contract/contacts/contacts.ts';
import { closeOut } from '#contract/conversations/close-out.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { draftLetters, listLetters, sendLetters, takeBackLetters } from '#contract/letters/letters.ts';
import { sendTestMail } from '#contract/letters/mail.ts';
import { readReturnedMail } from '#contract/letters/returned.ts';
import { acceptProposal } from '#contract/roadmap/proposals.ts';
import { actOnRoadmap, readRoadmap } from '#contract/roadmap/roadmap.ts';
import { listRoadmapLinks } from '#contract/roadmap/roadmap-links.ts';
import { getFromClients } from '#contract/today/from-clients.ts';
import { getToday } from '#contract/today/today.ts';
import { openLetterDesk } from '#operations/letters/letter-desk.ts';
import { newSecret } from '#server/sign-in/secrets.ts';
import { inWorkspace, testPeople } from '#server/testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

// Recaps by a real mail server on this machine, through the whole way and back.
const database = testDatabase();
const sender = 'sales@nordwind.example';
let mailbox: MailServer;
/** What the mail server answers to a recipient; nothing where it takes them. */
let refusal: { responseCode: number; message: string } | null = null;
/** An address that nobody has there. */
let refusedAddress: string | null = null;
const server = testServer(database, {
  publicUrl: 'https://sales.nordwind.example',
  letterHoldSeconds: 10,
  post: { from: sender, send: (mail) => smtpPost({ url: mailbox.url, from: sender }).send(mail) },
});
const people = testPeople(server);
const site = 'https://sales.nordwind.example';

/** The desk of a server that starts now, beside the one of the test: nothing waits for timers. */
const desks: ReturnType<typeof openLetterDesk>[] = [];
async function look() {
  const desk = openLetterDesk({ ...server.options, newId, newSecret });
  desks.push(desk);
  await desk.look();
}

beforeAll(async () => {
  mailbox = await startMailServer({
    onRcptTo: ({ address }, _, answer) => {
      const no = address === refusedAddress ? { responseCode: 550, message: 'No such user' } : refusal;
      answer(no && Object.assign(new Error(no.message), no));
    },
  });
});
afterEach(async () => {
  refusal = null;
  mailbox.taken.splice(0);
  for (const desk of desks.splice(0)) await desk.close();
});
afterAll(() => mailbox.close());

const [marta, owen] = [newId(), newId()];
const conversationId = newId();
let dealId: string;

beforeAll(async () => {
  server.now = '2026-11-18T11:30:00.000Z';
  const opened = await done(
    people.seller.call(openDeal, {
      name: 'Tessel, a private word of ours',
      accountName: 'Tessel',
      stakeholders: [
        { contactId: marta, name: 'Marta Ruiz', email: 'marta@tessel.example', roles: ['sponsor'] },
        {
          contactId: owen,
          name: 'Owen\r\nBcc: thief@example.com',
          email: 'owen@tessel.example',
          roles: ['technical'],
        },
      ],
    }),
  );
  dealId = opened.dealId;
  await done(
    people.seller.call(closeOut, {
      ...{ dealId, conversationId },
      held: {
        startsAt: '2026-11-18T10:00:00.000Z',
        endsAt: '2026-11-18T11:00:00.000Z',
        participants: [marta, owen],
      },
      commitments: [
        { contactId: marta, what: 'send the figures by region', due: '2026-11-25', kind: 'explore' },
        { contactId: owen, what: 'name who runs the interface', due: '2026-11-27' },
      ],
      promises: [
        { what: 'a draft of the indemnity', due: '2026-11-24', contactId: marta },
        {
          ...{ what: 'the safety plan', due: '2026-11-25', contactId: marta },
          memberId: people.otherSeller.memberId,
        },
      ],
      notes: 'a private word of ours',
      next: {
        kind: 'conversation',
        startsAt: '2026-12-02T09:00:00.000Z',
        participants: [marta],
        gain: 'Your cost of not acting, in one figure.',
        plan: { agenda: 'a private word of ours' },
      },
    }),
  );
});

const of = () => ({ dealId, conversationId });
const drafts = async (locale?: string) => {
  const input = { ...of(), kind: 'recap' as const, ...(locale ? { locale } : {}) };
  return (await done(people.seller.call(draftLetters, input))).drafts;
};
async function recapFor(contactId: string, given: object = {}) {
  const draft = (await drafts()).find(({ contact }) => contact.id === contactId);
  if (!draft) throw new Error('nobody to write to');
  const { address, locale, subject, text } = draft;
  return { letterId: newId(), contactId, address: address ?? '', locale, subject, text, ...given };
}
const send = (letters: Awaited<ReturnType<typeof recapFor>>[]) =>
  people.seller.call(sendLetters, { ...of(), kind: 'recap', letters });
const stateOf = async (letterId: string) =>
  (await done(people.seller.call(listLetters, of()))).letters.find((one) => one.letterId === letterId);
const later = (seconds: number) => {
  server.now = new Date(Date.parse(server.now) + seconds * 1000).toISOString();
};
const links = async () => (await done(people.seller.call(listRoadmapLinks, { dealId }))).items;
const page = () => done(people.seller.call(getDeal, { dealId }));

describe('a recap', () => {
  test('says to each who does what by when, what they gain, and when we talk next', async () => {
    const [forMarta, forOwen] = await drafts();
    expect(forMarta?.address).toBe('marta@tessel.example');
    expect(forMarta?.subject).toBe('What we agreed on 18 Nov');
    expect(forMarta?.text).toBe(
      [
        'Hello Marta,',
        'Thank you for our conversation. This is what I took from it.',
        'What you do:\n– send the figures by region, by 25 Nov',
        'What your colleagues do:\n– Owen Bcc: thief@example.com: name who runs the interface, by 27 Nov',
        `What we do:\n– a draft of the indemnity, by 24 Nov\n– Olga Other: the safety plan, by 25 Nov`,
        'We talk next on Wed 2 Dec, 10:00 (Central European Time).\nWhat it brings you: Your cost of not acting, in one figure.',
        'Every line is on your own page. Please confirm it there, or put it right where I got it wrong:\n[link]',
        'Best regards\nSam Seller\nNordwind',
      ].join('\n\n'),
    );
    // Who is not asked to the next conversation, and was promised nothing, is told of neither.
    expect(forOwen?.text).not.toContain('indemnity');
    expect(forOwen?.text).not.toContain('2 Dec');
    expect(JSON.stringify(await drafts())).not.toContain('a private word');
    const german = (await drafts('de-AT'))[0];
    expect(german).toMatchObject({ locale: 'de-AT', subject: 'Was wir am 18. Nov. vereinbart haben' });
    expect(german?.text).toContain('– send the figures by region, bis 25. Nov.');
  });

  test('goes by the clocks of whoever reads it, where their country tells them, and by their first name', async () => {
    await done(
      people.seller.call(changeContact, {
        ...{ contactId: marta, givenName: 'Marta' },
        addresses: [{ country: 'United Kingdom' }],
      }),
    );
    const [english] = await drafts('en-GB');
    expect(english?.text).toContain('Hello Marta,\n');
    expect(english?.text).toContain('We talk next on Wed 2 Dec, 09:00 (United Kingdom Time).');
    const [german] = await drafts('de-DE');
    expect(german?.text).toContain('Guten Tag Marta Ruiz,');
    await done(people.seller.call(changeContact, { contactId: marta, givenName: '', addresses: [] }));
  });

  test('leaves once, however often it is sent, and is kept as a fact of whom we wrote to', async () => {
    const letter = await recapFor(marta);
    const both = await Promise.all([send([letter]), send([letter])]);
    expect(both.map((answer) => answer.ok)).toEqual([true, true]);
    await look();
    expect(mailbox.taken).toEqual([]);
    expect(await stateOf(letter.letterId)).toMatchObject({ state: 'waiting', attempts: 0 });
    later(11);
    await Promise.all([look(), look()]);
    expect(mailbox.taken).toHaveLength(1);
    const [taken] = mailbox.taken;
    expect(taken?.mail).toMatchObject({
      from: { name: 'Sam Seller', address: sender },
      replyTo: [{ address: people.seller.email }],
      to: [{ name: 'Marta Ruiz', address: 'marta@tessel.example' }],
    });
    expect(await stateOf(letter.letterId)).toMatchObject({ state: 'sent', sentAt: server.now });
    const { ledger } = await page();
    const [shared, touch] = ledger.items;
    expect(shared).toMatchObject({ type: 'roadmap.shared', data: { contactId: marta } });
    expect(touch).toMatchObject({
      type: 'touch.made',
      data: { contactId: marta, channel: 'mail', way: 'ours', about: 'What we agreed on 18 Nov' },
    });
    const [, token = ''] =
      /https:\/\/sales\.nordwind\.example\/r\/([\w-]+)#lines/.exec(taken?.mail.text ?? '') ?? [];
    expect(taken?.mail.html).toContain(`<a href="${site}/r/${token}#lines">`);
    // Only its hash is kept.
    const kept = await inWorkspace(server, people.workspaceId, (tx) =>
      tx.selectFrom('letter').selectAll().execute(),
    );
    expect(JSON.stringify(kept)).not.toContain(token);

    await confirmAndCorrect(token);
  });

  async function confirmAndCorrect(token: string) {
    const client = server.visitor({ address: anyAddress() });
    const { theirs, ours } = await done(client.call(readRoadmap, { token }));
    const commitmentId = theirs[0]?.id ?? '';
    expect((await page()).commitments.find((one) => one.commitmentId === commitmentId)?.evidence).toBe(
      'said',
    );
    await done(client.call(actOnRoadmap, { token, does: { act: 'confirm commitment', commitmentId } }));
    expect((await page()).commitments.find((one) => one.commitmentId === commitmentId)?.evidence).toBe(
      'roadmap',
    );
    const promiseId = ours[0]?.id ?? '';
    const does = { act: 'correct' as const, promiseId, what: 'the draft and a summary', due: '2026-11-26' };
    await done(client.call(actOnRoadmap, { token, does }));
    const before = await page();
    expect(before.promises[0]).toMatchObject({ what: 'a draft of the indemnity' });
    const proposal = before.ledger.items.find(({ type }) => type === 'proposal.made');
    const proposalId = String(proposal?.data.proposalId);
    await done(people.seller.call(acceptProposal, { dealId, proposalId }));
    expect((await page()).promises[0]).toMatchObject({ what: 'the draft and a summary', due: '2026-11-26' });
  }

  test('is no way to another recipient or header by a name', async () => {
    await done(send([await recapFor(owen)]));
    later(11);
    await look();
    expect(mailbox.taken[0]?.to).toBe('owen@tessel.example');
    const [head] = mailbox.taken[0]?.raw.split('\r\n\r\n') ?? [];
    expect(head).not.toMatch(/^Bcc:/im);
  });

  test('goes where they were written to last, where no address is noted for them', async () => {
    const changed = (email: string | null) =>
      done(people.seller.call(changeContact, { contactId: marta, email }));
    const proposed = async () => (await drafts()).find(({ contact }) => contact.id === marta)?.address;
    await changed(null);
    await done(send([await recapFor(marta, { address: 'marta.ruiz@tessel.example' })]));
    later(11);
    await look();
    expect(await proposed()).toBe('marta.ruiz@tessel.example');
    await changed('marta@tessel.example');
    expect(await proposed()).toBe('marta@tessel.example');
  });

  test('can be taken back as long as it waits, stays as it was written, and not once it has left', async () => {
    const letter = await recapFor(marta, { text: 'In my own words. [link]' });
    await done(send([letter]));
    await done(people.seller.call(takeBackLetters, { ...of(), letterIds: [letter.letterId] }));
    later(11);
    await look();
    expect(mailbox.taken).toEqual([]);
    const kept = (await drafts()).find(({ contact }) => contact.id === marta);
    expect(kept).toMatchObject({ text: 'In my own words. [link]', last: { state: 'taken back' } });
    const again = { ...letter, letterId: newId() };
    await done(send([again]));
    later(11);
    await look();
    const gone = people.seller.call(takeBackLetters, { ...of(), letterIds: [again.letterId] });
    expect(await refusalOf(gone)).toBe('letter_gone');
  });

  test('that waits to leave is not written a second time', async () => {
    const letter = await recapFor(marta);
    await done(send([letter]));
    expect(await refusalOf(send([{ ...letter, letterId: newId() }]))).toBe('letter_under_way');
    await done(people.seller.call(takeBackLetters, { ...of(), letterIds: [letter.letterId] }));
  });
});

describe('a recap that the mail server does not take', () => {
  test('says why, stays as it was written, leaves no fact and no link, and can be sent again', async () => {
    const before = { facts: (await page()).ledger.count, links: (await links()).length };
    refusal = { responseCode: 550, message: 'No such user here' };
    const letter = await recapFor(marta, { subject: 'To be sent again' });
    await done(send([letter]));
    later(11);
    await look();
    expect(await stateOf(letter.letterId)).toMatchObject({
      ...{ state: 'failed', problem: 'address refused', problemWords: '550 No such user here' },
    });
    expect({ facts: (await page()).ledger.count, links: (await links()).length }).toEqual(before);
    refusal = null;
    const again = await recapFor(marta);
    expect(again.subject).toBe('To be sent again');
    await done(send([again]));
    later(11);
    await look();
    expect(mailbox.taken).toHaveLength(1);
  });

  test('now is tried again after a minute, by a server that was started meanwhile', async () => {
    refusal = { responseCode: 451, message: 'Greylisted' };
    const letter = await recapFor(marta);
    await done(send([letter]));
    later(11);
    await look();
    expect(await stateOf(letter.letterId)).toMatchObject({
      state: 'waiting',
      problem: 'put off',
      attempts: 1,
    });
    refusal = null;
    await look();
    expect(mailbox.taken).toEqual([]);
    later(61);
    await look();
    expect(mailbox.taken).toHaveLength(1);
    expect(await stateOf(letter.letterId)).toMatchObject({ state: 'sent', problem: null });
  });

  test('or may have taken as its sender died is not sent again by itself, and says so', async () => {
    const letter = await recapFor(marta);
    await done(send([letter]));
    await inWorkspace(server, people.workspaceId, (tx) =>
      tx
        .updateTable('letter')
        .set({ state: 'sending', taken_at: server.now })
        .where('letter_id', '=', letter.letterId)
        .execute(),
    );
    later(120);
    await look();
    expect((await stateOf(letter.letterId))?.state).toBe('sending');
    later(240);
    await look();
    expect(mailbox.taken).toEqual([]);
    expect(await stateOf(letter.letterId)).toMatchObject({ state: 'failed', problem: 'unclear' });
  });
});

describe('what the mail server answered', () => {
  const deskWith = async (given: Partial<Parameters<typeof openLetterDesk>[0]>) => {
    const desk = openLetterDesk({ ...server.options, newId, newSecret, ...given });
    desks.push(desk);
    await desk.look();
  };

  test('is written down once the database is there again, and nothing is sent twice', async () => {
    const letter = await recapFor(marta);
    await done(send([letter]));
    later(11);
    let isAway = false;
    const store = new Proxy(server.options.store, {
      get(real, name) {
        const own: unknown = Reflect.get(real, name);
        if (name !== 'transaction' || !isAway) return typeof own === 'function' ? own.bind(real) : own;
        isAway = false;
        throw new Error('the database is away');
      },
    });
    const post = {
      from: sender,
      async send(mail: Parameters<NonNullable<typeof server.options.post>['send']>[0]) {
        isAway = true;
        return smtpPost({ url: mailbox.url, from: sender }).send(mail);
      },
    };
    await deskWith({ store, post });
    expect(mailbox.taken).toHaveLength(1);
    expect(await stateOf(letter.letterId)).toMatchObject({ state: 'sent', attempts: 1 });
    expect(server.logged.splice(0)).toEqual([expect.stringContaining('could not be written down yet')]);
  });

  test('comes too late to send again what another server has given up as unclear', async () => {
    const letter = await recapFor(marta);
    await done(send([letter]));
    later(11);
    const post = {
      from: sender,
      async send() {
        later(360);
        await look();
        expect(await stateOf(letter.letterId)).toMatchObject({ state: 'failed', problem: 'unclear' });
        return { ok: false, problem: 'put off', words: '451 Later', isToBeTriedAgain: true } as const;
      },
    };
    await deskWith({ post });
    expect(await stateOf(letter.letterId)).toMatchObject({ state: 'failed', problem: 'put off' });
  });
});

describe('a letter that comes back', () => {
  const returned = (text: string) => people.seller.call(readReturnedMail, { ...of(), text });
  const report = (letterId: string, address: string) =>
    [
      ...['Subject: Undelivered Mail', 'MIME-Version: 1.0'],
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
      ...['', '--B', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', ''],
      ...[`Final-Recipient: rfc822; ${address}`, 'Action: failed', 'Status: 5.1.1'],
      ...[
        'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
        '',
        '--B',
        'Content-Type: text/rfc822-headers',
        '',
      ],
      ...[`Message-ID: <${letterId}@nordwind.example>`, '', '--B--', ''],
    ].join('\r\n');
  const undelivered = async () => (await done(people.seller.call(getFromClients, {}))).letters;

  test('says whom it did not reach and why, is no touch any more, and its link opens nothing', async () => {
    const letter = await recapFor(marta, { subject: 'To come back', text: 'Dear Marta, [link]' });
    const ofOwen = await recapFor(owen);
    await done(send([letter, ofOwen]));
    later(11);
    await look();
    expect(mailbox.taken.map(({ to }) => to).sort()).toEqual(['marta@tessel.example', 'owen@tessel.example']);
    const [, token = ''] =
      /\/r\/([\w-]+)/.exec(mailbox.taken.find(({ to }) => /marta/.test(to))?.mail.text ?? '') ?? [];
    later(60);
    const text = report(letter.letterId, 'marta@tessel.example');
    const read = await done(returned(text));
    expect(read).toMatchObject({ isKnown: false, letters: [{ contact: { name: 'Marta Ruiz' } }] });
    expect(read.factIds).toHaveLength(2);
    expect(await stateOf(letter.letterId)).toMatchObject({
      ...{ state: 'came back', problem: 'address refused', problemWords: '550 5.1.1 User unknown' },
    });
    expect(await stateOf(ofOwen.letterId)).toMatchObject({ state: 'sent', problem: null });
    const client = server.visitor({ address: anyAddress() });
    expect(await refusalOf(client.call(readRoadmap, { token }))).toBe('roadmap_not_open');
    const items = (await page()).ledger.items;
    const touch = items.find(({ type, data }) => type === 'touch.made' && data.about === 'To come back');
    expect(touch?.corrected).toMatchObject({ void: true, reason: expect.stringContaining('came back') });
    // Read twice, it counts once.
    expect(await done(returned(text))).toMatchObject({ isKnown: true, factIds: [] });

    // Its owner is told on their day, until it is written anew, to another address.
    expect(await undelivered()).toMatchObject([{ letter: { letterId: letter.letterId }, deal: { dealId } }]);
    expect((await done(people.seller.call(getToday, {}))).fromClients.acts).toBe(true);
    const again = await recapFor(marta);
    expect(again).toMatchObject({ subject: 'To come back', text: 'Dear Marta, [link]' });
    await done(send([{ ...again, address: 'marta.ruiz@tessel.example' }]));
    expect(await undelivered()).toEqual([]);
    later(11);
    await look();
    expect(mailbox.taken.at(-1)?.to).toBe('marta.ruiz@tessel.example');
  });

  test('is known by its address where the report names no mail, and is none of another conversation', async () => {
    const text = report(newId(), 'OWEN@tessel.example');
    expect(await done(returned(text))).toMatchObject({ letters: [{ contact: { id: owen } }] });
    expect(await refusalOf(returned(report(newId(), 'nobody@tessel.example')))).toBe(
      'returned_mail_of_another',
    );
    expect(await refusalOf(returned('Out of office until Monday.'))).toBe('returned_mail_not_understood');
  });

  test('at once for one of two is told of that one, and the other arrives', async () => {
    mailbox.taken.splice(0);
    const [first, second] = [
      await recapFor(marta, { address: 'wrong@tessel.example' }),
      await recapFor(owen),
    ];
    refusedAddress = 'wrong@tessel.example';
    await done(send([first, second]));
    later(11);
    await look();
    expect(mailbox.taken.map(({ to }) => to)).toEqual(['owen@tessel.example']);
    expect(await stateOf(first.letterId)).toMatchObject({ state: 'failed', problem: 'address refused' });
    expect((await undelivered()).map(({ letter }) => letter.letterId)).toEqual([first.letterId]);
    // Nobody is reached there, so the address of the address book is proposed.
    expect((await recapFor(marta)).address).toBe('marta@tessel.example');
    refusedAddress = null;
  });
});

test('an admin sends a test mail to themselves, and is told what the mail server says', async () => {
  expect(await done(people.admin.call(sendTestMail, {}))).toMatchObject({
    to: people.admin.email,
    problem: null,
  });
  expect(mailbox.taken[0]?.to).toBe(people.admin.email);
  refusal = { responseCode: 550, message: 'Not from you' };
  expect(await done(people.admin.call(sendTestMail, {}))).toMatchObject({ problemWords: '550 Not from you' });
  expect(server.logged).toEqual([]);
});
