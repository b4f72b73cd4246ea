import type { NewFact } from './facts.ts';

/** The fields that name what a fact is about, beside the deal itself. */
const subjectFields = [
  'conversationId',
  'commitmentId',
  'promiseId',
  'nonCommitmentId',
  'concernId',
  'milestoneId',
  'proposalId',
  'requestId',
  'waiverId',
  'askId',
  'documentId',
] as const;

/**
 * What a fact is about, as keys: two writers who did not see each other's facts get in each other's way only where
 * these meet. New things have new ids, so two people can add to a deal side by side.
 */
export function subjectsOf(fact: Pick<NewFact, 'id' | 'type' | 'data'>): string[] {
  const data = fact.data as Readonly<Record<string, unknown>>;
  const subjects = subjectFields.flatMap((field) =>
    typeof data[field] === 'string' ? [`${field} ${data[field]}`] : [],
  );
  // A correction is about the fact that it corrects, and so is what anybody else does to that fact.
  subjects.push(`fact ${fact.id}`);
  if (fact.type === 'correction.made') subjects.push(`fact ${data.of}`);
  if (fact.type === 'deal.changed') {
    for (const field of Object.keys(data)) subjects.push(`deal ${field}`);
  } else if (fact.type.startsWith('deal.')) {
    subjects.push('deal state');
  }
  if (fact.type === 'roadmap.worded') subjects.push(`words ${data.subject}`);
  if (fact.type.startsWith('stakeholder.')) subjects.push(`person ${data.contactId}`);
  if (fact.type.startsWith('position.')) subjects.push(`position ${data.contactId}/${data.kind}`);
  return subjects;
}

/** The facts that came meanwhile and are about something that the new ones are about too. */
export function clashing<Since extends Pick<NewFact, 'id' | 'type' | 'data'>>(
  since: readonly Since[],
  planned: readonly Pick<NewFact, 'id' | 'type' | 'data'>[],
): Since[] {
  const subjects = new Set(planned.flatMap(subjectsOf));
  return since.filter((fact) => subjectsOf(fact).some((subject) => subjects.has(subject)));
}
