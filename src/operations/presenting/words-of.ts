import type { FindingAbout } from '#domain/findings/about-finding.ts';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { findingWordsTexts } from '#texts/finding-words.ts';
import { type Say, sayIn } from '#texts/say.ts';
import { dayAndTime, dayLabel, howLong, onDay } from './dates.ts';
import { reasonLabel } from './fact-sentences-deal.ts';
import {
  capitalised,
  kindInSentence,
  kindLabel,
  kindsInSentence,
  listed,
  type OurSide,
  ourSide,
  quoted,
  type Seen,
} from './seen.ts';

/** A finding with what its words are made of. */
export interface FindingToTell {
  readonly code: FindingCode;
  readonly subject: string | null;
  readonly from: Instant;
  readonly lateFrom: Instant | null;
  readonly contactId: string | null;
  readonly kind: string | null;
  readonly about: FindingAbout;
  /** The facts that say so. */
  readonly evidence: readonly string[];
}

/** What somebody of ours did, by the ids that tell who it was: facts, or an ask's own. */
export function actsOf({
  subject,
  evidence,
}: Pick<FindingToTell, 'subject' | 'evidence'>): readonly string[] {
  return evidence.length > 0 ? evidence : subject === null ? [] : [subject];
}

/** What all the sentences share: names and dates as this reader sees them. */
export class WordsOf {
  readonly seen: Seen;
  readonly finding: FindingToTell;
  readonly say: Say<(typeof findingWordsTexts)['en']>;
  constructor(finding: FindingToTell, seen: Seen) {
    this.finding = finding;
    this.seen = seen;
    this.say = sayIn(seen.locale, findingWordsTexts);
  }
  get who(): string {
    return this.seen.names.person(this.finding.contactId);
  }
  /** The kind as it stands in a sentence, and at the beginning of one. */
  get kind(): string {
    return this.finding.kind ? kindInSentence(this.seen, this.finding.kind) : this.say('nextStep');
  }
  get kindCapital(): string {
    return this.finding.kind
      ? kindLabel(this.seen.map, this.finding.kind)
      : capitalised(this.say('nextStep'));
  }
  /** How the playbook would ask for the kind. */
  get wording(): string | null {
    const wording = this.finding.kind ? this.seen.map.kind(this.finding.kind)?.wording : undefined;
    return wording ? this.quote(wording) : null;
  }
  /** Whose deal it is: the reader, a colleague, or all of us where it is nobody's. */
  get whoLeads(): OurSide {
    return ourSide(this.seen, this.seen.ownerId);
  }
  /** Who of ours did what the finding speaks of; where that is not one of us, it is said of whoever owns the deal. */
  get whoDid(): OurSide {
    const { doers, ownerId } = this.seen;
    const all = new Set(actsOf(this.finding).flatMap((id) => doers.get(id) ?? []));
    const [one] = all;
    return ourSide(this.seen, all.size > 1 ? null : (one ?? ownerId));
  }
  quote(text: string): string {
    return quoted(text, this.seen.locale);
  }
  get kinds(): string {
    return kindsInSentence(this.seen, this.finding.about.kinds ?? []);
  }
  /** The kinds at the beginning of a sentence, and how many they are. */
  get kindsFirst(): { kindsCapital: string; count: number } {
    return { kindsCapital: capitalised(this.kinds), count: this.finding.about.kinds?.length ?? 0 };
  }
  get kindsLater(): { kinds: string; count: number } {
    return { kinds: this.kinds, count: this.finding.about.kinds?.length ?? 0 };
  }
  get people(): string {
    return listed(
      (this.finding.about.people ?? []).map((one) => this.seen.names.person(one)),
      this.seen.locale,
    );
  }
  /** What they gave for a reason, or said. */
  get because(): string | null {
    const { what } = this.finding.about;
    return what ? reasonLabel(what.trim().replace(/\.$/, ''), this.seen.locale) : null;
  }
  on(at: Instant | undefined): string {
    return at ? onDay(at, this.seen) : this.say('lately');
  }
  time(at: Instant): string {
    return dayAndTime(at, this.seen);
  }
  day(day: Day | undefined): string {
    return day ? dayLabel(day, this.seen) : this.say('noDay');
  }
  /** How long since, such as `3 hours`. */
  span(at: Instant): string {
    return howLong(at, this.seen);
  }
  get holdsAlready(): boolean {
    return this.finding.from <= this.seen.now;
  }
}
