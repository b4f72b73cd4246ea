import { z } from 'zod';
import { paceChangeView } from '../deals/their-pace.ts';
import { ledgerEntry } from '../ledger/ledger-entry.ts';
import { letterView } from '../letters/letters.ts';
import { operation } from '../operation.ts';
import { proposalView } from '../roadmap/proposal-view.ts';
import { givenInstant, id, named, shownInstant } from '../values.ts';

const deal = z.object({ dealId: id, name: z.string(), account: named.nullable() });

/** Clients are told of for a week, unless somebody asks for less. */
export const daysOfClients = 7;

export const getFromClients = operation({
  name: 'getFromClients',
  summary: 'Show what came in from clients: what waits for an answer first, then what they did of late.',
  method: 'GET',
  path: '/api/today/from-clients',
  access: 'member',
  input: z.object({
    /** In the deals of another member, for those who may see them. */
    memberId: id.optional(),
    /** What they did after this instant; a week ago, where left out, and never earlier. */
    since: givenInstant.optional(),
  }),
  output: z.object({
    /** The first to ask first. */
    proposals: z.array(
      z.object({
        deal,
        /** The deal's, for `seenSequence`. */
        sequence: z.int(),
        mayChange: z.boolean(),
        proposal: proposalView,
      }),
    ),
    /** What they did, the latest first; what is a proposal that waits stands above. */
    acts: z.array(z.object({ deal, entry: ledgerEntry })),
    /** Letters that reached nobody, and were not written anew; the latest first. */
    letters: z.array(
      z.object({
        deal,
        conversationId: id,
        /** When that was known. */
        at: shownInstant,
        letter: letterView,
      }),
    ),
    /** Who goes otherwise than before since then, and why that is met; the latest first. */
    paces: z.array(z.object({ deal, change: paceChangeView })),
  }),
  refusals: ['not_allowed', 'member_not_found'],
});
