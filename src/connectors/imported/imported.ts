import type { CountedNoun } from '#contract/imports/import-shape.ts';
import type { Reach } from '#domain/address-book/reach.ts';
import type { BuyingExperience } from '#domain/guidance/buying-experience.ts';
import type { Channel } from '#domain/ledger/facts.ts';
import type { StakeholderRole } from '#domain/playbook/playbook.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import type { Extras } from './extras.ts';
import type { UnreadCell } from './unread-cells.ts';

/*
 * What every neighbour's files are brought to before anything of ours is made from them. Ids are the neighbour's.
 */

/** Where a row stands, for the error file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row read, a row left out on purpose, or a row that cannot be used. */
export type Read<Value> =
  | { readonly kind: 'row'; readonly place: Place; readonly value: Value }
  | Skipped
  | Failed;

export interface Skipped {
  readonly kind: 'skipped';
  readonly noun: CountedNoun;
  readonly place: Place;
  readonly reason: string;
}

export interface Failed {
  readonly kind: 'failed';
  readonly noun: CountedNoun;
  readonly place: Place;
  readonly reason: string;
}

/** Points to an account, contact or member by the neighbour's id; with a name it can be made where it is missing. */
export interface Reference {
  readonly externalId: string;
  readonly name: string | null;
}

export interface ImportedMember {
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly leads: boolean;
  readonly team: string | null;
  readonly active: boolean;
}

/** How a client buys what we sell, as far as the other system says. */
export interface ImportedBuying {
  readonly howOften: BuyingExperience | null;
  /** When last, and from whom. */
  readonly lastBought: string | null;
}

/** What somebody wrote down about a person or a company, in words. */
export interface WrittenNote {
  /** What tells it from other notes of the same source; it stands in no text of ours. */
  readonly externalId: string;
  /** Null where nothing says when. */
  readonly at: Instant | null;
  readonly text: string;
  /** Who wrote it: a colleague by their id or name there, or whoever else is named. */
  readonly author: Reference | null;
}

/** What something of another system is about or hangs on, by the id that it has there. */
export interface Holder {
  readonly noun: 'deal' | 'contact' | 'account';
  readonly externalId: string;
}

/** A note that stands apart from what it is about. */
export interface ImportedNoteOn extends WrittenNote {
  readonly place: Place;
  /** The first of these that is known is the one that it is on. */
  readonly on: readonly Holder[];
}

export interface ImportedAccount {
  readonly externalId: string;
  readonly name: string;
  readonly website: string | null;
  readonly industry: string | null;
  readonly country: string | null;
  readonly employees: number | null;
  /** Who looks after it there. */
  readonly owner?: Reference;
  readonly reach?: Reach;
  /** Among them `parentId`: the company that it belongs to, by the neighbour's id. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly buying?: ImportedBuying;
  readonly extras?: Extras;
  readonly notes?: readonly WrittenNote[];
  readonly unread?: readonly UnreadCell[];
  readonly standsAmongPeople?: true;
}

/** A company that stands among people, in a row without anybody. It only adds to what is known of the company. */
export type ImportedCompany = ImportedAccount & { readonly standsAmongPeople: true };

export function isCompany(row: ImportedContact | ImportedCompany): row is ImportedCompany {
  return 'standsAmongPeople' in row;
}

export function isPerson(row: ImportedContact | ImportedCompany): row is ImportedContact {
  return !isCompany(row);
}

export interface ImportedContact {
  readonly externalId: string;
  /** What they go by as long as nobody knows an e-mail of theirs. */
  readonly idWithoutEmail?: string;
  /** What they went by while they were a lead. */
  readonly idAsLead?: string;
  /** The row is about something else: whoever came before stays as they are. */
  readonly isNamedOnly?: true;
  /** Who they are where this was taken out of here, with when it was written; anybody's id may look like one of ours. */
  readonly ours?: { readonly contactId: string; readonly writtenAt: Instant | null };
  readonly account: Reference | null;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Who looks after them there. */
  readonly owner?: Reference;
  readonly reach?: Reach;
  readonly details: Readonly<Record<string, string | number | boolean>>;
  readonly extras?: Extras;
  readonly notes?: readonly WrittenNote[];
  readonly unread?: readonly UnreadCell[];
}

/** That somebody, or a company, is in a group. */
export interface ImportedMembership {
  readonly place: Place;
  readonly group: string;
  readonly on: { readonly noun: 'contact' | 'account'; readonly externalId: string };
}

/** The photo of somebody, by the id that the neighbour has for them. */
export interface ImportedPhoto {
  readonly contact: string;
  readonly bytes: Buffer;
}

/** A file that was sent with a mail, by the id of that, or that hangs on something else. */
export interface ImportedAttachment {
  /** The first of these that is known is the one that it hangs on. */
  readonly on: readonly (Holder | { readonly noun: 'mail'; readonly externalId: string })[];
  readonly name: string;
  /** What tells it from other files there. */
  readonly mark: string;
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** How the other system says that a deal ended. */
export interface ImportedEnd {
  readonly how: 'won' | 'lost';
  readonly at: Instant | null;
  readonly reason: string | null;
}

/** Of a deal's own line, what files may say nothing of. */
export type SaidOfDeal = 'accountId' | 'ownerId' | 'valueMinor' | 'currency' | 'expectedClose';

/** What the other system says of a deal now. */
export interface ImportedCard {
  /** What these files do not say at all, or not so that anybody can read it: what stands here stays. */
  readonly silentOn?: readonly SaidOfDeal[];
  readonly name: string;
  readonly account: Reference | null;
  /** Of the account, where a list of deals says it. */
  readonly buying?: ImportedBuying;
  readonly owner: Reference | null;
  readonly valueMinor: number | null;
  readonly currency: string;
  readonly expectedClose: Day | null;
  readonly openedAt: Instant | null;
  readonly stage: string | null;
  readonly stageSince: Instant | null;
  readonly end: ImportedEnd | null;
  readonly nextStep: { readonly what: string; readonly due: Day | null } | null;
  readonly note: string | null;
  readonly extras?: Extras;
}

export interface ImportedPerson {
  readonly place: Place;
  readonly contact: ImportedContact | Reference;
  readonly roles: readonly StakeholderRole[];
  readonly since: Instant | null;
}

export interface ImportedConversation {
  readonly kind: 'conversation';
  readonly externalId: string;
  readonly place: Place;
  readonly title: string | null;
  readonly channel: Channel;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly plannedAt: Instant | null;
  readonly contacts: readonly Reference[];
  readonly notes: string | null;
}

/** A meeting of a calendar, which knows who was there and no deal. */
export interface ImportedMeeting {
  readonly externalId: string;
  readonly place: Place;
  readonly title: string | null;
  readonly channel: Channel;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** E-mails in small letters, our own among them. */
  readonly attendees: readonly string[];
  readonly notes: string | null;
}

export interface ImportedTouch {
  readonly kind: 'touch';
  readonly externalId: string;
  readonly place: Place;
  readonly at: Instant;
  readonly channel: Channel;
  readonly way: 'ours' | 'two-way';
  readonly about: string | null;
  readonly contact: Reference | null;
}

export interface ImportedPromise {
  readonly kind: 'promise';
  readonly externalId: string;
  readonly place: Place;
  readonly madeAt: Instant | null;
  readonly what: string;
  /** What is written about it besides. */
  readonly words?: string;
  readonly due: Day | null;
  readonly contact: Reference | null;
  readonly owner: Reference | null;
}

export interface ImportedNote {
  readonly kind: 'note';
  readonly externalId: string;
  readonly place: Place;
  readonly at: Instant;
  readonly text: string;
  readonly contact: Reference | null;
  /** Who wrote it, by name. */
  readonly author?: string;
}

/** Somebody who wrote a mail, or to whom it went. */
export interface Correspondent {
  readonly name: string;
  /** In small letters. */
  readonly email: string;
  readonly isOurs: boolean;
  /** They wrote to us and were written to. */
  readonly isAnswered: boolean;
}

export interface ImportedMail {
  /** The same for every copy of it. */
  readonly externalId: string;
  readonly place: Place;
  readonly at: Instant;
  readonly subject: string | null;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  /** What its writer says in it, without quotes and signature. */
  readonly words: string;
  /** What it is about, where the other system says it. */
  readonly about?: readonly Holder[];
  /** What every copy of it has, also where each has an id of its own. */
  readonly copyOf?: string;
}

export type ImportedActivity = ImportedConversation | ImportedTouch | ImportedPromise | ImportedNote;

export interface ImportedDeal {
  readonly externalId: string;
  readonly place: Place;
  /** Null where the files only bring activities of a deal that came with an earlier import. */
  readonly card: ImportedCard | null;
  readonly people: readonly ImportedPerson[];
  readonly activities: readonly ImportedActivity[];
  readonly unread?: readonly UnreadCell[];
}

/** A neighbour's files, opened. Each of these reads its files anew, row by row. */
export interface Neighbour {
  members(): AsyncIterable<Read<ImportedMember>>;
  accounts(): AsyncIterable<Read<ImportedAccount>>;
  contacts(): AsyncIterable<Read<ImportedContact | ImportedCompany>>;
  deals(): AsyncIterable<Read<ImportedDeal>>;
  /** Notes on people and companies, beside those of their deals. */
  notes(now: Instant): AsyncIterable<Read<ImportedNoteOn>>;
  /** Read after the deals are written, because people and deals say where they belong. */
  meetings(now: Instant): AsyncIterable<Read<ImportedMeeting>>;
  groups(): AsyncIterable<Read<ImportedMembership>>;
  /** Read after the people are written. */
  photos(): AsyncIterable<Read<ImportedPhoto>>;
  mails(): AsyncIterable<Read<ImportedMail>>;
  /** Read after the mails are written. */
  attachments(): AsyncIterable<Read<ImportedAttachment>>;
}
