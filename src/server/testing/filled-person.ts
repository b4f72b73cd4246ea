import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { createAccount } from '#contract/accounts/accounts.ts';
import { changeContact, createContact } from '#contract/contacts/contacts.ts';
import { keepJob } from '#contract/contacts/jobs.ts';
import { holdConversation, planConversation } from '#contract/conversations/planning.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { mergeRecords } from '#contract/duplicates/duplicates.ts';
import { setValues } from '#contract/fields/field-values.ts';
import { createField } from '#contract/fields/fields.ts';
import { addInsight } from '#contract/insights/insights.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { saveMeeting } from '#contract/meeting/meeting.ts';
import { writeNote } from '#contract/notes/notes.ts';
import { actOnRoadmap } from '#contract/roadmap/roadmap.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { createTag, tagThings } from '#contract/tags/tags.ts';
import { inWorkspace, type TestPeople } from './test-people.ts';
import { anyAddress, done, type TestServer } from './test-server.ts';

/** By what they are found in a dump, in small letters and each in no other row of a test. */
export const theirWords = [
  ...[
    'zwetschgen',
    'plumtree',
    'erika',
    '234 56 78',
    '2345678',
    'linkedin.com/in/ezb',
    'am hang 12',
    '1980-05-17',
  ],
  ...['likes sailing', 'head of plums', 'a quarter is too short', 'nobody asked me'],
];

export interface FilledPerson {
  readonly contactId: string;
  /** The entry that became one with theirs. */
  readonly goneId: string;
  readonly accountId: string;
  readonly dealId: string;
  /** A deal in which only somebody of the same family name takes part, and another that only mentions them. */
  readonly otherDealId: string;
  /** A colleague of the same family name in their deal's company. */
  readonly relativeId: string;
  readonly token: string;
}

const emails = [
  { value: 'erika.zwetschgenbaum@plumtree.example', label: 'work' },
  { value: 'ezb@home.plumtree.example', label: null },
];
const startsAt = '2026-11-23T09:00:00.000Z';

/** Somebody of whom something is kept in every place there is. */
export async function fillPerson(server: TestServer, people: TestPeople): Promise<FilledPerson> {
  const { admin, seller, manager } = people;
  const [contactId, goneId, relativeId, dealId] = [newId(), newId(), newId(), newId()];
  const { accountId } = await done(
    admin.call(createAccount, { name: 'Kraftwerk', about: 'Erika Zwetschgenbaum decides here.' }),
  );
  await done(
    admin.call(createContact, {
      ...{ contactId, accountId, name: 'Dr. Erika Zwetschgenbaum', title: 'Head of plums', emails },
      ...{
        givenName: 'Erika',
        familyName: 'Zwetschgenbaum',
        birthday: '1980-05-17',
        about: 'Likes sailing.',
      },
      phones: [{ value: '+49 171 234 56 78', label: 'mobile' }],
      links: [{ value: 'https://www.linkedin.com/in/ezb', label: null }],
      addresses: [
        {
          label: null,
          street: 'Am Hang 12',
          city: 'Essen',
          region: null,
          postalCode: '45127',
          country: 'DE',
        },
      ],
    }),
  );
  await done(admin.call(createContact, { contactId: goneId, accountId, name: 'Erika Zwetschgenbaum-Alt' }));
  await done(admin.call(createContact, { contactId: relativeId, name: 'Hugo Sauerbier' }));
  await done(admin.call(mergeRecords, { noun: 'contact', keptId: contactId, goneId }));
  await done(admin.call(keepJob, { contactId, jobId: newId(), company: 'Plumtree', title: 'Head of plums' }));
  const field = await done(
    admin.call(createField, { noun: 'contact', label: `Sport ${newId()}`, kind: 'text' }),
  );
  const values = { [field.fieldId]: 'Likes sailing' };
  await done(admin.call(setValues, { noun: 'contact', nounId: contactId, values }));
  const { fieldId } = await done(
    admin.call(createField, { noun: 'account', label: `Friend ${newId()}`, kind: 'text' }),
  );
  const friend = { [fieldId]: 'Erika Zwetschgenbaum' };
  await done(admin.call(setValues, { noun: 'account', nounId: accountId, values: friend }));
  await done(admin.call(createTag, { name: 'Friends of Erika Zwetschgenbaum' }));
  const about = 'Learnt from Erika Zwetschgenbaum';
  await done(admin.call(changeContact, { contactId: relativeId, about }));
  await done(
    admin.call(keepJob, { contactId: relativeId, jobId: newId(), company: 'Erika Zwetschgenbaum & Co' }),
  );
  const { tagId } = await done(admin.call(createTag, { name: `Sailors ${newId()}` }));
  await done(admin.call(tagThings, { tagId, noun: 'contact', nounIds: [contactId] }));
  const note = (noun: 'account' | 'contact', nounId: string, text: string) =>
    done(seller.call(writeNote, { noun, nounId, text }));
  await done(admin.call(changeContact, { contactId, department: 'Plums' }, { idempotencyKey: newId() }));
  await note('contact', contactId, 'Likes sailing, rings from 0171/2345678.');
  await note(
    'account',
    accountId,
    'Ask Frau Zwetschgenbaum, ERIKA, first: erika.zwetschgenbaum@plumtree.example',
  );
  await done(seller.call(addInsight, { text: 'As Zwetschgenbaum, Erika said: idle pumps cost a tenth.' }));

  await done(
    seller.call(openDeal, {
      ...{ dealId, accountId, name: 'Pumps for Erika Zwetschgenbaum' },
      stakeholders: [
        { contactId, roles: ['decision maker', 'sponsor'] },
        { contactId: relativeId, roles: ['user'] },
      ],
    }),
  );
  const conversationId = await talk(server, people, { dealId, contactId, relativeId });
  await done(
    seller.call(saveMeeting, {
      ...{ dealId, conversationId, deviceId: newId() },
      cells: [{ key: `note/${newId()}/text`, value: 'Erika agrees', typedAt: server.now }],
    }),
  );
  const { linkPath } = await done(seller.call(shareRoadmap, { dealId, contactId }));
  const token = linkPath.slice('/r/'.length);
  const visitor = server.visitor({ address: anyAddress() });
  await done(
    visitor.call(actOnRoadmap, { token, does: { act: 'raise concern', text: 'A quarter is too short' } }),
  );
  const other = await done(
    seller.call(openDeal, {
      name: 'Valves',
      stakeholders: [{ contactId: newId(), name: 'Hanna Zwetschgenbaum', roles: ['sponsor'] }],
    }),
  );
  await done(
    seller.call(recordFacts, {
      dealId: other.dealId,
      facts: [
        {
          type: 'note.added',
          data: { text: 'Hanna Zwetschgenbaum is the sister of Erika Zwetschgenbaum. Zwetschgenbaum signs.' },
        },
      ],
    }),
  );
  const filled = { contactId, goneId, accountId, dealId, otherDealId: other.dealId, relativeId, token };
  await fillTheRest(server, people, { ...filled, conversationId, writerId: manager.memberId });
  return filled;
}

/** A conversation in which they were asked, agreed and said something. */
async function talk(
  server: TestServer,
  { seller }: TestPeople,
  { dealId, contactId, relativeId }: Pick<FilledPerson, 'dealId' | 'contactId' | 'relativeId'>,
): Promise<string> {
  const participants = [contactId, relativeId];
  const { conversationId } = await done(
    seller.call(planConversation, {
      ...{ dealId, participants, startsAt, title: 'Plums with Erika' },
      plan: {
        objective: { kind: 'explore', contactId, wording: 'Erika, may we look?' },
        agenda: 'Erika first',
      },
    }),
  );
  server.now = '2026-11-23T11:00:00.000Z';
  await done(
    seller.call(holdConversation, {
      dealId,
      conversationId,
      notes: 'Erika and Hugo were there. Herr Sauerbier left.',
    }),
  );
  const askId = newId();
  await done(
    seller.call(recordFacts, {
      dealId,
      facts: [
        { type: 'ask.made', data: { askId, conversationId, contactId, kind: 'time', as: 'objective' } },
        { type: 'ask.answered', data: { askId, answer: 'yes', words: 'Nobody asked me so nicely' } },
        {
          type: 'commitment.made',
          data: {
            ...{
              conversationId,
              contactId,
              kind: 'explore',
              what: 'Ms Zwetschgenbaum walks the line with us',
            },
            ...{ due: '2026-12-01', evidence: 'quoted', quote: 'A quarter is too short, says Erika' },
          },
        },
        { type: 'observation.made', data: { contactId, what: 'warm', note: 'She likes sailing' } },
        { type: 'promise.made', data: { contactId, what: 'Send Erika the numbers', due: '2026-12-02' } },
      ],
    }),
  );
  return conversationId;
}

interface Further extends FilledPerson {
  readonly conversationId: string;
  readonly writerId: string;
}

/** What comes about by imports, letters, transcripts and colleagues, row by row. */
async function fillTheRest(
  server: TestServer,
  { workspaceId, seller }: TestPeople,
  filled: Further,
): Promise<void> {
  const { contactId, accountId, dealId, conversationId, writerId } = filled;
  const [at, by, importId] = [server.now, seller.memberId, newId()];
  await inWorkspace(server, workspaceId, async (tx) => {
    await sql`insert into letter (workspace_id, letter_id, deal_id, conversation_id, contact_id, kind, state, to_address,
        locale, subject, body, site, event, made_by, made_at, send_at, problem_words)
      values (${workspaceId}, ${newId()}, ${dealId}, ${conversationId}, ${contactId}, 'recap', 'sent',
        ${'erika.zwetschgenbaum@plumtree.example'}, 'en', 'Plums, Erika', 'Dear Erika, as agreed.', 'http://localhost',
        ${JSON.stringify({ title: 'Plums with Erika', participants: [contactId] })}, ${by}, ${at}, ${at},
        '550 erika.zwetschgenbaum@plumtree.example is unknown')`.execute(tx);
    await sql`insert into calendar_event (workspace_id, deal_id, conversation_id, sequence, place, told, answers)
      values (${workspaceId}, ${dealId}, ${conversationId}, 1, 'Am Hang 12', ${JSON.stringify({ title: 'With Erika' })},
        ${JSON.stringify({ [contactId]: { answer: 'comes', words: 'Erika comes' } })})`.execute(tx);
    await sql`insert into coach_note (workspace_id, note_id, deal_id, conversation_id, seller_id, writer_id, text, written_at)
      values (${workspaceId}, ${newId()}, ${dealId}, ${conversationId}, ${by}, ${writerId}, 'Ask Erika less.', ${at})`.execute(
      tx,
    );
    await sql`insert into import (workspace_id, import_id, member_id, source, state, files, mapping, progress, message,
        created_at)
      values (${workspaceId}, ${importId}, ${by}, 'tables', 'done',
        ${JSON.stringify([{ columns: [{ samples: ['Zwetschgenbaum'] }, { samples: ['Erika'] }, { samples: ['Likes sailing'] }] }])}, '{}', '{}', 'Last row: Erika Zwetschgenbaum',
        ${at})`.execute(tx);
    await sql`insert into import_error (workspace_id, import_id, file, line, reason, row_data)
      values (${workspaceId}, ${importId}, 'people.csv', 2, 'Erika Zwetschgenbaum has no company',
        ${JSON.stringify(['Erika', 'Plumtree', 'Zwetschgenbaum', 'Likes sailing'])})`.execute(tx);
    await sql`insert into import_link (workspace_id, source, noun, external_id, noun_id, row_hash, import_id)
      values (${workspaceId}, 'tables', 'contact', 'erika.zwetschgenbaum@plumtree.example', ${contactId}, 'hash',
        ${importId})`.execute(tx);
    for (const [noun, key, said] of [
      ['contact', contactId, { title: 'Head of plums' }],
      ['import_link', 'tables\u001fcontact\u001ferika.zwetschgenbaum@plumtree.example', null],
      ['account', accountId, { details: { about: 'Erika Zwetschgenbaum decides' } }],
    ] as const) {
      await sql`insert into import_change (workspace_id, import_id, noun, row_key, before, after, after_mark)
        values (${workspaceId}, ${importId}, ${noun}, ${key}, ${said && JSON.stringify(said)}, null, 'mark')`.execute(
        tx,
      );
    }
    await sql`insert into speaker_name (workspace_id, of_id, name, contact_id, said_by, said_at)
      values (${workspaceId}, ${accountId}, 'erika z.', ${contactId}, ${by}, ${at})`.execute(tx);
    await sql`insert into words_lesson (workspace_id, lesson_id, taught_at, member_id, said, source, told_label, true_label,
        deal_id, conversation_id, put_right)
      values (${workspaceId}, ${newId()}, ${at}, ${by}, 'Erika will walk the line.', 'notes', 'other', 'commitment',
        ${dealId}, ${conversationId}, ${JSON.stringify({ who: 'Erika' })})`.execute(tx);
    await sql`insert into vague_phrase (workspace_id, phrase_id, phrase, type, marked_by, marked_at, changed_at)
      values (${workspaceId}, ${newId()}, 'erika zwetschgenbaum says maybe', 'timing', ${by}, ${at}, ${at})`.execute(
      tx,
    );
    await sql`insert into reading (workspace_id, reading_id, deal_id, asked_by, asked_at, sealed_words, words)
      values (${workspaceId}, ${newId()}, ${dealId}, ${by}, ${at}, 'sealed', 13000)`.execute(tx);
    await sql`insert into deal_view (workspace_id, view_id, owner_id, name, shared, content, created_at, changed_at)
      values (${workspaceId}, ${newId()}, ${by}, 'Of Erika Zwetschgenbaum', false,
        ${JSON.stringify({ search: 'Erika Zwetschgenbaum' })}, ${at}, ${at})`.execute(tx);
    await sql`insert into playbook_draft (workspace_id, key, revision, content, changed_by, changed_at)
      values (${workspaceId}, 'plums', 1, ${JSON.stringify({ name: 'As Erika Zwetschgenbaum buys' })}, ${by}, ${at})`.execute(
      tx,
    );
    const webhookId = newId();
    await sql`insert into webhook (workspace_id, webhook_id, url, sealed_secret, events, made_by, made_at)
      values (${workspaceId}, ${webhookId}, 'https://hooks.example', 'sealed', '{}', ${by}, ${at})`.execute(
      tx,
    );
    await sql`insert into webhook_delivery (workspace_id, webhook_id, event, made_at, state, send_at, answer)
      values (${workspaceId}, ${webhookId}, 'contact.changed', ${at}, 'arrived', ${at}, 'Erika Zwetschgenbaum: thanks')`.execute(
      tx,
    );
    await sql`insert into duplicate (workspace_id, noun, one_id, other_id, likelihood, evidence, found_at)
      values (${workspaceId}, 'contact', ${'00000000-0000-7000-8000-000000000001'}, ${contactId}, 0.6, '{}', ${at})`.execute(
      tx,
    );
  });
}
