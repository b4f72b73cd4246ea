import { z } from 'zod';
import { contactFields } from '../contacts/contacts.ts';
import { channel } from '../ledger/conversation-facts.ts';
import { dealWriteInput, dealWriteRefusals, written } from '../ledger/written.ts';
import { operation } from '../operation.ts';
import { playbookKey } from '../playbook/playbook-shape.ts';
import { day, givenInstant, id, line, money, role, words, zone } from '../values.ts';

const part = {
  roles: z.array(role).max(11).default([]),
  needed: z.boolean().optional(),
  gain: words.optional(),
};

/** Somebody already known by id, or somebody new by name. With both, the id is the one that the new contact gets. */
export const stakeholderInput = z.union([
  z.strictObject({ contactId: id, ...part }),
  z.strictObject({ contactId: id.optional(), ...contactFields, ...part }),
]);

export const openDeal = operation({
  name: 'openDeal',
  summary: 'Open a deal, with its account, its people and its first conversation in one go.',
  method: 'POST',
  path: '/api/deals',
  access: 'member',
  input: z.object({
    dealId: id.optional(),
    name: line,
    /** An account by id, or a new one by name; a deal may begin without. */
    accountId: id.optional(),
    accountName: line.optional(),
    ownerId: id.optional().describe('You, where left out.'),
    value: money.nullable().optional(),
    expectedClose: day.nullable().optional(),
    clientGoal: words.optional(),
    playbookKey: playbookKey.optional().describe('The playbook that new deals go by, where left out.'),
    stakeholders: z.array(stakeholderInput).max(50).default([]),
    firstConversation: z
      .strictObject({
        conversationId: id.optional(),
        title: line.optional(),
        channel: channel.optional(),
        startsAt: givenInstant,
        endsAt: givenInstant.optional(),
        /** Everybody named above, where left out. */
        participants: z.array(id).max(50).optional(),
        gain: z.string().trim().max(4000).optional(),
      })
      .optional(),
  }),
  output: written.extend({ accountId: id.nullable(), conversationId: id.nullable() }),
  refusals: [
    'not_allowed',
    'account_not_found',
    'contact_not_found',
    'member_not_found',
    'stakeholder_already_in_deal',
    'next_conversation_in_the_past',
    'id_already_used',
    'playbook_not_found',
    'playbook_archived',
  ],
});

export const removeDeal = operation({
  name: 'removeDeal',
  summary:
    'Delete a deal that was opened by mistake, while nothing has happened in it. An undo of it stands it up again.',
  method: 'POST',
  path: '/api/deals/:dealId/removal',
  access: 'member',
  input: z.object(dealWriteInput),
  output: written,
  refusals: [...dealWriteRefusals, 'undo_too_late'],
});

export const changeDeal = operation({
  name: 'changeDeal',
  summary: 'Change a deal: name, account, owner, value, expected close, the goal of the client.',
  method: 'PATCH',
  path: '/api/deals/:dealId',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    name: line.optional(),
    accountId: id.nullable().optional(),
    ownerId: id.nullable().optional(),
    value: money.nullable().optional(),
    expectedClose: day.nullable().optional(),
    clientGoal: z.string().trim().max(4000).optional(),
    zone: zone.optional(),
  }),
  output: written,
  refusals: [...dealWriteRefusals, 'account_not_found', 'member_not_found'],
});

export const winDeal = operation({
  name: 'winDeal',
  summary: 'Record that the deal is won.',
  method: 'POST',
  path: '/api/deals/:dealId/won',
  access: 'member',
  input: z.object({ ...dealWriteInput, reason: words.optional() }),
  output: written,
  refusals: [...dealWriteRefusals, 'deal_not_open'],
});

export const loseDeal = operation({
  name: 'loseDeal',
  summary: 'Record that the deal is lost, and the day and question to come back with.',
  method: 'POST',
  path: '/api/deals/:dealId/lost',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    reason: words.optional(),
    returnOn: day.optional(),
    question: words.optional(),
  }),
  output: written,
  refusals: [...dealWriteRefusals, 'deal_not_open'],
});

export const parkDeal = operation({
  name: 'parkDeal',
  summary: 'Leave the deal alone until a day.',
  method: 'POST',
  path: '/api/deals/:dealId/parked',
  access: 'member',
  input: z.object({
    ...dealWriteInput,
    until: day,
    reason: words.optional(),
    question: words.optional(),
  }),
  output: written,
  refusals: [...dealWriteRefusals, 'deal_not_open'],
});

export const reopenDeal = operation({
  name: 'reopenDeal',
  summary: 'Open a deal again that was won, lost or parked; what was gained stays.',
  method: 'POST',
  path: '/api/deals/:dealId/reopened',
  access: 'member',
  input: z.object({ ...dealWriteInput, reason: words.optional() }),
  output: written,
  refusals: [...dealWriteRefusals, 'deal_not_open'],
});
