import type { Fact } from '../ledger/facts.ts';
import type { Instant } from '../time/calendar.ts';

/** Which revision of something it is, from 0, and when it came about. */
export interface Revision {
  readonly sequence: number;
  readonly changedAt: Instant;
}

/**
 * Which revision of each step and commitment a calendar is told, by their ids: one more whenever another day or another
 * name was written, or what was written was corrected. It only grows, since a ledger does; what is written of them
 * besides (by whom they are done, whether they are required) is none of a calendar's business, and counts for nothing.
 */
export function revisionsOf(facts: readonly Fact[]): Map<string, Revision> {
  const revisions = new Map<string, Revision & { readonly told: Told }>();
  const about = new Map<string, string>();
  for (const fact of facts) {
    const written = writtenBy(fact, about);
    if (!written) continue;
    about.set(fact.id, written.id);
    const before = revisions.get(written.id);
    const told = { ...before?.told, ...written.told };
    if (before && !written.isCorrection && isSame(before.told, told)) continue;
    const sequence = before ? before.sequence + 1 : 0;
    revisions.set(written.id, { sequence, changedAt: fact.recordedAt, told });
  }
  return new Map([...revisions].map(([id, { sequence, changedAt }]) => [id, { sequence, changedAt }]));
}

interface Told {
  readonly day?: string | null;
  readonly name?: string;
  readonly words?: string;
}

interface Written {
  readonly id: string;
  readonly told: Told;
  readonly isCorrection?: true;
}

/** What a fact says of the name and the day of something; a correction, of what the fact that it corrects is about. */
function writtenBy({ type, data }: Fact, about: ReadonlyMap<string, string>): Written | null {
  switch (type) {
    case 'milestone.set':
      return { id: data.milestoneId, told: { day: data.date ?? null, name: data.name } };
    case 'milestone.moved':
      return { id: data.milestoneId, told: { day: data.date } };
    case 'commitment.made':
      return { id: data.commitmentId, told: { day: data.due ?? null, name: data.what } };
    case 'commitment.moved':
      return { id: data.commitmentId, told: { day: data.due } };
    case 'roadmap.worded':
      return { id: data.subject, told: { words: data.words } };
    case 'correction.made': {
      const id = about.get(data.of);
      return id === undefined ? null : { id, told: {}, isCorrection: true };
    }
    default:
      return null;
  }
}

const isSame = (one: Told, other: Told) =>
  one.day === other.day && one.name === other.name && (one.words ?? '') === (other.words ?? '');
