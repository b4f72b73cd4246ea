import type { Playbook } from '#domain/playbook/playbook.ts';
import { usualMilestonesOn } from '#domain/playbook/usual-milestone.ts';
import type { WordedLine } from '#domain/roadmap/roadmap-wordings.ts';
import { commitmentForThem, promiseForThem } from '#domain/roadmap/words-for-them.ts';
import type { Commitment, Milestone, PromiseOfOurs, Standing } from '#domain/standing/standing.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { languages } from '#texts/language.ts';

type Line = Pick<Commitment, 'commitmentId' | 'kind' | 'what' | 'evidence'>;
type Step = Pick<Milestone, 'milestoneId' | 'name'>;

/** How a client reads what they committed to, and the steps of their own process. */
export interface ClientsWords {
  /** With the name of whoever of us it was said to; null while it says nothing to them by itself, and is kept from them. */
  ofCommitment(line: Line, standing: Standing, us: string): string | null;
  /** With the name of whoever of us promised it; null as well. */
  ofPromise(
    promise: Pick<PromiseOfOurs, 'promiseId' | 'what'>,
    standing: Standing,
    us: string,
  ): string | null;
  ofStep(step: Step, standing: Standing): string;
  /** What stands there unless we say it otherwise for this client. */
  usual(line: Pick<WordedLine, 'subject' | 'usual'>, standing: Standing): string;
}

/**
 * What we wrote for this client stands as we wrote it. Where a line says no more than the playbook does, which speaks of
 * the client and in the language of whoever closed out, the playbook's words *for* clients stand in its place, in
 * theirs; and a usual step that was taken over as it is reads in their language too.
 */
export function clientsWords(playbook: Playbook, locale: string): ClientsWords {
  const isSaid = (usual: string, said: string) =>
    languages.some((language) => builtInText(usual, language).trim() === said.trim());
  const steps = [...playbook.milestones, ...usualMilestonesOn(playbook)];
  const usualOf = ({ kind, what }: Pick<Line, 'kind' | 'what'>, { roadmap }: Standing): string => {
    const meant = playbook.kinds.find(({ key }) => key === kind);
    if (!meant?.clientWording || !isSaid(meant.clientCommitsTo, what)) return what;
    return roadmap.wordings[meant.key] || builtInText(meant.clientWording, locale);
  };
  const usualStep = (name: string): string => {
    const usual = steps.find((one) => isSaid(one.name, name));
    return usual ? builtInText(usual.name, locale) : name;
  };
  return {
    ofCommitment(line, standing, us) {
      const own = standing.roadmap.wordings[line.commitmentId];
      return own || commitmentForThem({ ...line, what: usualOf(line, standing) }, us);
    },
    ofPromise: (promise, { roadmap }, us) =>
      roadmap.wordings[promise.promiseId] || promiseForThem(promise, us),
    ofStep: (step, { roadmap }) => roadmap.wordings[step.milestoneId] || usualStep(step.name),
    usual({ subject, usual }, standing) {
      const commitment = standing.commitments[subject];
      if (commitment) return usualOf(commitment, standing);
      return standing.milestones[subject] ? usualStep(usual) : usual;
    },
  };
}
