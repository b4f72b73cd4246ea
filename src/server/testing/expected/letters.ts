import { v7 as newId } from 'uuid';
import { planConversation } from '#contract/conversations/planning.ts';
import { handOverLetter } from '#contract/letters/letters.ts';
import { done } from '../test-server.ts';
import { freshDeal } from './deals.ts';
import { adminsOnly, answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

const readers = answers('done', {
  nobody: 'not_signed_in',
  stranger: 'deal_not_found',
  otherSeller: 'deal_not_found',
});
const writers = { ...readers, reader: 'not_allowed' };
/** No mail server is set up where the table is tried, which whoever may write is told before anything is kept. */
const noMail = { seller: 'mail_not_set_up', manager: 'mail_not_set_up', admin: 'mail_not_set_up' };

async function planned(stage: Stage) {
  const { dealId, contactId } = await freshDeal(stage);
  const { conversationId } = await done(
    stage.people.seller.call(planConversation, {
      ...{ dealId, participants: [contactId], startsAt: '2026-11-24T09:00:00.000Z' },
    }),
  );
  return { dealId, contactId, conversationId };
}

async function ofConversation(stage: Stage) {
  const { dealId, conversationId } = await planned(stage);
  return { dealId, conversationId };
}

function letterTo(contactId: string) {
  const words = { subject: 'What we agreed on', text: 'Hello,\n\n[link]' };
  return { letterId: newId(), contactId, address: 'clara@client.example', locale: 'en-GB', ...words };
}

const site = 'http://localhost';

async function handedOver(stage: Stage) {
  const { dealId, contactId, conversationId } = await planned(stage);
  const letter = letterTo(contactId);
  const input = { dealId, conversationId, kind: 'recap' as const, site, ...letter };
  await done(stage.people.seller.call(handOverLetter, input));
  return { dealId, conversationId, letterId: letter.letterId };
}

function reply(conversationId: string) {
  return [
    ...['BEGIN:VCALENDAR', 'METHOD:REPLY', 'VERSION:2.0', 'BEGIN:VEVENT', `UID:${conversationId}@leadsheet`],
    ...['DTSTART:20261124T090000Z', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:nobody@client.example'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');
}

/** Letters about a conversation, and what comes back from calendars. */
export const expectedOfLetters: Expectations = {
  draftLetters: {
    send: async (stage) => ({ ...(await ofConversation(stage)), kind: 'invitation' as const }),
    answers: readers,
  },
  getMail: { send: () => ({}), answers: membersOnly() },
  handOverLetter: {
    send: async (stage) => {
      const { dealId, contactId, conversationId } = await planned(stage);
      return { dealId, conversationId, kind: 'recap' as const, site, ...letterTo(contactId) };
    },
    answers: writers,
  },
  listLetters: { send: ofConversation, answers: readers },
  noteLetterSent: { send: handedOver, answers: writers },
  readCalendarReply: {
    send: async (stage) => {
      const { dealId, conversationId } = await ofConversation(stage);
      return { dealId, conversationId, text: reply(conversationId) };
    },
    // Who it is from is looked up in the deal, and so asked after whether they may write in it.
    answers: {
      ...writers,
      seller: 'calendar_reply_from_unknown',
      manager: 'calendar_reply_from_unknown',
      admin: 'calendar_reply_from_unknown',
    },
  },
  readReturnedMail: {
    send: async (stage) => {
      const { dealId, conversationId } = await ofConversation(stage);
      const text = 'Final-Recipient: rfc822; nobody@client.example\nAction: failed\nStatus: 5.1.1\n';
      return { dealId, conversationId, text };
    },
    answers: {
      ...writers,
      seller: 'returned_mail_of_another',
      manager: 'returned_mail_of_another',
      admin: 'returned_mail_of_another',
    },
  },
  sendLetters: {
    send: async (stage) => {
      const { dealId, contactId, conversationId } = await planned(stage);
      return { dealId, conversationId, kind: 'recap' as const, site, letters: [letterTo(contactId)] };
    },
    answers: { ...writers, ...noMail },
  },
  sendTestMail: {
    send: () => ({}),
    answers: { ...adminsOnly('mail_not_set_up'), admin: 'mail_not_set_up' },
  },
  takeBackLetters: {
    send: async (stage) => {
      const { dealId, conversationId, letterId } = await handedOver(stage);
      return { dealId, conversationId, letterIds: [letterId] };
    },
    answers: writers,
  },
  takeCalendarFile: { send: ofConversation, answers: writers },
};
