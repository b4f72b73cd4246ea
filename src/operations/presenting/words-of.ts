import type { FindingAbout } from '#domain/findings/about-finding.ts';
import type { FindingCode } from '#domain/findings/finding-codes.ts';
import type { Day, Instant } from '#domain/time/calendar.ts';
import { dayAndTime, dayLabel, howLong, onDay } from './dates.ts';
import { kindLabel, kindsInSentence, listed, quoted, type Seen } from './seen.ts';

/** A finding with what its words are made of. */
export interface FindingToTell {
  readonly code: FindingCode;
  readonly subject: string | null;
  readonly from: Instant;
  readonly lateFrom: Instant | null;
  readonly contactId: string | null;
  readonly kind: string | null;
  readonly about: FindingAbout;
}

/** What all the sentences share: names and dates as this reader sees them. */
export class WordsOf {
  readonly seen: Seen;
  readonly finding: FindingToTell;
  constructor(finding: FindingToTell, seen: Seen) {
    this.finding = finding;
    this.seen = seen;
  }
  get who(): string {
    return this.seen.names.person(this.finding.contactId);
  }
  get kind(): string {
    return this.finding.kind ? kindLabel(this.seen.map, this.finding.kind) : 'a next step';
  }
  get wording(): string {
    const wording = this.finding.kind ? this.seen.map.kind(this.finding.kind)?.wording : undefined;
    return wording ? ` ${quoted(wording)}` : '';
  }
  kinds(): string {
    return kindsInSentence(this.seen.map, this.finding.about.kinds ?? []);
  }
  people(): string {
    return listed((this.finding.about.people ?? []).map((one) => this.seen.names.person(one)));
  }
  /** What they gave for a reason, or said. */
  because(): string {
    const { what } = this.finding.about;
    return what ? ` (${what.trim().replace(/\.$/, '')})` : '';
  }
  on(at: Instant | undefined): string {
    return at ? onDay(at, this.seen) : 'lately';
  }
  time(at: Instant | undefined): string {
    return at ? dayAndTime(at, this.seen) : 'the next one';
  }
  day(day: Day | undefined): string {
    return day ? dayLabel(day, this.seen) : 'no day';
  }
  ago(at: Instant): string {
    return howLong(at, this.seen);
  }
  get holdsAlready(): boolean {
    return this.finding.from <= this.seen.now;
  }
}
