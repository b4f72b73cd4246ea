import type { NewFact } from '../ledger/facts.ts';
import { newFact } from '../ledger/writing.ts';
import type { StakeholderRole } from '../playbook/playbook.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { accept, type Result } from '../result.ts';
import { addHours, type Instant } from '../time/calendar.ts';
import type { AtTheRoadmap } from './do-client-act.ts';

/** How many people a client may bring into one deal within a day, all of its links together. */
export const mostColleaguesADay = 5;

/** Somebody whom a person at the client names, and the link that they are to have. */
export interface Colleague {
  readonly contactId: string;
  readonly linkId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly StakeholderRole[];
  /** Not, where they are only to know of it: then the plan does not wait for them (R6). */
  readonly needed: boolean;
}

/** Whoever is or was in the deal, as the address book knows them. */
export interface Known {
  readonly name: string;
  readonly email: string | null;
}

interface Around {
  readonly known: readonly Known[];
  /** When links were made for people whom the client added. */
  readonly addedAt: readonly Instant[];
}

/**
 * A colleague whom somebody at the client brings in: they join the deal, as a fact by whoever names them, and the
 * roadmap is shared with them. Never for somebody who is or was there: a link acts and reads as its owner, so nobody
 * gets one in the name of another by typing it.
 */
export function addColleague(
  { deal, contactId, writing }: AtTheRoadmap,
  colleague: Colleague,
  { known, addedAt }: Around,
): Result<NewFact[], Refusal> {
  if (!deal.isPresent(contactId)) {
    return refuse('stakeholder_not_found', 'You are no longer part of this plan.');
  }
  if (deal.standing.deal.state === 'lost') {
    return refuse('roadmap_over', 'This plan has ended, so nobody joins it any more.');
  }
  if (known.some((one) => isSame(one, colleague))) {
    return refuse(
      'colleague_already_there',
      'Somebody with this name or e-mail address is, or was, on this plan. A link for them comes from whoever sent you yours.',
    );
  }
  const dayAgo = addHours(writing.now, -24);
  if (addedAt.filter((at) => at > dayAgo).length >= mostColleaguesADay) {
    return refuse(
      'colleagues_enough_for_today',
      'Enough people were added to this plan for one day. Ask whoever sent you your link, or come back tomorrow.',
    );
  }
  const { contactId: newcomer, linkId, roles, needed } = colleague;
  return accept([
    newFact(writing, 'stakeholder.joined', { contactId: newcomer, roles, ...(needed ? {} : { needed }) }),
    newFact(writing, 'roadmap.shared', { linkId, contactId: newcomer }),
  ]);
}

function isSame(one: Known, { name, email }: Colleague): boolean {
  return plain(one.name) === plain(name) || (one.email !== null && plain(one.email) === plain(email));
}

const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
