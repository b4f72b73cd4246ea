import { compare } from '../compare.ts';
import type { DealView } from '../standing/deal-view.ts';
import { type RoadmapStep, roadmapSteps } from './roadmap-steps.ts';
import { commitmentForThem, promiseForThem } from './words-for-them.ts';

/** A line of the roadmap that we may put into the client's words. */
export interface WordedLine {
  /** What its words are kept by: a kind's key, or the id of a milestone, a commitment or a promise. */
  readonly subject: string;
  readonly what: 'kind' | 'milestone' | 'commitment' | 'promise' | 'concern';
  /** What stands there unless we say it otherwise; of what is kept from them, our own words. */
  readonly usual: string;
  /** It does not stand there before somebody has put it into words for them. */
  readonly isKept: boolean;
  /** Our words for this client; null where the usual ones stand. */
  readonly own: string | null;
  /** Whose it is, where it is somebody's alone. */
  readonly contactId: string | null;
}

type Line = Omit<WordedLine, 'own' | 'isKept'> & { readonly isKept?: boolean };

/** The lines that stand on the roadmap of somebody at the client, in the order in which they read them. */
export function wordedLines(deal: DealView): WordedLine[] {
  const { commitments, promises, concerns, roadmap } = deal.standing;
  const lines: Line[] = [
    ...roadmapSteps(deal).map((step) => stepLine(step, deal)),
    ...Object.values(commitments)
      .filter(({ state, contactId }) => isShown(state) && contactId !== null)
      .sort(byDue)
      .map((one) => ({
        ...{ subject: one.commitmentId, what: 'commitment' as const, usual: one.what },
        ...{ contactId: one.contactId, isKept: commitmentForThem(one, '') === null },
      })),
    ...Object.values(promises)
      .filter(({ state }) => isShown(state))
      .sort(byDue)
      .map((one) => ({
        ...{ subject: one.promiseId, what: 'promise' as const, usual: one.what, contactId: one.contactId },
        isKept: promiseForThem(one, '') === null,
      })),
    // What they wrote themselves stands as they wrote it.
    ...Object.values(concerns)
      .filter(({ byClient }) => !byClient)
      .sort((one, other) => compare(one.raisedAt, other.raisedAt))
      .map(({ concernId, text, contactId }) => ({
        ...{ subject: concernId, what: 'concern' as const, usual: text, contactId, isKept: true },
      })),
  ];
  return lines.map((line) => {
    const own = roadmap.wordings[line.subject] ?? null;
    return { ...line, own, isKept: own === null && line.isKept === true };
  });
}

function stepLine({ subject, kind, milestone }: RoadmapStep, { map }: DealView): Line {
  if (milestone) {
    return { subject, what: 'milestone', usual: milestone.name, contactId: milestone.contactId };
  }
  const usual = kind === null ? '' : (map.kind(kind)?.clientWording ?? '');
  return { subject, what: 'kind', usual, contactId: null };
}

const isShown = (state: string) => state === 'open' || state === 'kept';

interface Dated {
  readonly due: string | null;
  readonly madeAt: string;
}

const byDue = (one: Dated, other: Dated): number =>
  compare(one.due ?? '9999', other.due ?? '9999') || compare(one.madeAt, other.madeAt);
