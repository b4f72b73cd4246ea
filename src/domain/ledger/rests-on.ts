import type { Fact, FactType } from './facts.ts';

/** The field by which each family of facts names the thing that it is about. */
export const subjectField: Readonly<Record<string, string>> = {
  conversation: 'conversationId',
  ask: 'askId',
  commitment: 'commitmentId',
  'non-commitment': 'nonCommitmentId',
  promise: 'promiseId',
  waiver: 'waiverId',
  request: 'requestId',
  concern: 'concernId',
  milestone: 'milestoneId',
  proposal: 'proposalId',
  document: 'documentId',
  stakeholder: 'contactId',
};

/** Facts that bring something into being, so that whatever names it later rests on them. */
const making: ReadonlySet<FactType> = new Set([
  'conversation.planned',
  'conversation.held',
  'ask.made',
  'commitment.made',
  'non-commitment.heard',
  'promise.made',
  'waiver.made',
  'request.received',
  'concern.raised',
  'milestone.set',
  'proposal.made',
  'document.shared',
  'stakeholder.joined',
]);

type Fields = Readonly<Record<string, unknown>>;

/** Whether a later fact would lose its ground, or say something else, if this one had not happened. */
export function restsOn(later: Fact, fact: Fact): boolean {
  if (fact.type === 'deal.opened') return true;
  if (isAboutSame(later, fact)) return true;
  return making.has(fact.type) && namesSubject(later, fact);
}

/** Both speak of the same thing: the same commitment, the same position, the same field of the deal. */
function isAboutSame(later: Fact, fact: Fact): boolean {
  const family = familyOf(fact.type);
  if (family !== familyOf(later.type)) return false;
  const [one, other] = [later.data as Fields, fact.data as Fields];
  if (family === 'position') return one.contactId === other.contactId && one.kind === other.kind;
  if (family === 'deal') return isSamePartOfDeal(later, fact);
  const field = subjectField[family];
  return field !== undefined && one[field] !== undefined && one[field] === other[field];
}

function isSamePartOfDeal(later: Fact, fact: Fact): boolean {
  const areChanges = [later.type, fact.type].filter((type) => type === 'deal.changed').length;
  if (areChanges === 1) return false;
  return areChanges === 0 || Object.keys(later.data).some((field) => field in fact.data);
}

/** A later fact names what this one made, in whatever field: the ask that a commitment answers, who took part. */
function namesSubject(later: Fact, fact: Fact): boolean {
  const field = subjectField[familyOf(fact.type)];
  const subject = field && (fact.data as Fields)[field];
  if (typeof subject !== 'string') return false;
  return Object.values(later.data as Fields).some(
    (value) => value === subject || (Array.isArray(value) && value.includes(subject)),
  );
}

/** `commitment` of `commitment.made`. */
export function familyOf(type: FactType): string {
  return type.slice(0, type.indexOf('.'));
}
