import { compare } from '../compare.ts';
import type { DealView } from '../standing/deal-view.ts';
import { type RoadmapStep, roadmapSteps } from './roadmap-steps.ts';

/** A line of the roadmap that we may put into the client's words. */
export interface WordedLine {
  /** What its words are kept by: a kind's key, or the id of a milestone, a commitment or a promise. */
  readonly subject: string;
  readonly what: 'kind' | 'milestone' | 'commitment' | 'promise';
  /** What stands there unless we say it otherwise. */
  readonly usual: string;
  /** Our words for this client; null where the usual ones stand. */
  readonly own: string | null;
  /** Whose it is, where it is somebody's alone. */
  readonly contactId: string | null;
}

type Line = Omit<WordedLine, 'own'>;

/** The lines that stand on the roadmap of somebody at the client, in the order in which they read them. */
export function wordedLines(deal: DealView): WordedLine[] {
  const { commitments, promises, roadmap } = deal.standing;
  const lines: Line[] = [
    ...roadmapSteps(deal).map((step) => stepLine(step, deal)),
    ...Object.values(commitments)
      .filter(({ state, contactId }) => isShown(state) && contactId !== null)
      .sort(byDue)
      .map(({ commitmentId, what, contactId }) => ({
        ...{ subject: commitmentId, what: 'commitment' as const, usual: what, contactId },
      })),
    ...Object.values(promises)
      .filter(({ state }) => isShown(state))
      .sort(byDue)
      .map(({ promiseId, what, contactId }) => ({
        ...{ subject: promiseId, what: 'promise' as const, usual: what, contactId },
      })),
  ];
  return lines.map((line) => ({ ...line, own: roadmap.wordings[line.subject] ?? null }));
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
