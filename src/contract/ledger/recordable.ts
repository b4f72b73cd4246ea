import { z } from 'zod';
import { givenInstant, id } from '../values.ts';
import { factData } from './fact-data.ts';

/** When it happened, where that is not now; never in the future. */
const head = { id: id.optional(), happenedAt: givenInstant.optional() };

function fact<Type extends keyof typeof factData, Data extends z.ZodType>(type: Type, data: Data) {
  return z.strictObject({ ...head, type: z.literal(type), data });
}

/** Facts that a member may record directly. Where the data names its own new id, the id may be left to the server. */
export const recordableFact = z.discriminatedUnion('type', [
  fact('stakeholder.joined', factData['stakeholder.joined']),
  fact('stakeholder.changed', factData['stakeholder.changed']),
  fact('stakeholder.left', factData['stakeholder.left']),
  fact('touch.made', factData['touch.made']),
  fact('conversation.accepted', factData['conversation.accepted']),
  fact('conversation.declined', factData['conversation.declined']),
  fact('promise.made', factData['promise.made'].partial({ promiseId: true })),
  fact('promise.kept', factData['promise.kept']),
  fact('promise.moved', factData['promise.moved']),
  fact('promise.withdrawn', factData['promise.withdrawn']),
  fact('commitment.made', factData['commitment.made'].partial({ commitmentId: true })),
  fact('commitment.kept', factData['commitment.kept']),
  fact('commitment.moved', factData['commitment.moved']),
  fact('commitment.broken', factData['commitment.broken']),
  fact('commitment.withdrawn', factData['commitment.withdrawn']),
  fact('non-commitment.heard', factData['non-commitment.heard'].partial({ nonCommitmentId: true })),
  fact('non-commitment.resolved', factData['non-commitment.resolved']),
  fact('concern.raised', factData['concern.raised'].partial({ concernId: true })),
  fact('concern.resolved', factData['concern.resolved']),
  fact('waiver.made', factData['waiver.made'].partial({ waiverId: true })),
  fact('waiver.ended', factData['waiver.ended']),
  fact('milestone.set', factData['milestone.set'].partial({ milestoneId: true })),
  fact('milestone.moved', factData['milestone.moved']),
  fact('milestone.ordered', factData['milestone.ordered']),
  fact('milestone.done', factData['milestone.done']),
  fact('milestone.removed', factData['milestone.removed']),
  fact('roadmap.worded', factData['roadmap.worded']),
  fact('request.received', factData['request.received'].partial({ requestId: true })),
  fact('request.met', factData['request.met']),
  fact('request.declined', factData['request.declined']),
  fact('topic.opened', factData['topic.opened']),
  fact('ask.made', factData['ask.made'].partial({ askId: true })),
  fact('ask.withheld', factData['ask.withheld']),
  fact('ask.answered', factData['ask.answered']),
  fact('position.judged', factData['position.judged']),
  fact('document.shared', factData['document.shared'].partial({ documentId: true })),
  fact('document.reviewed', factData['document.reviewed']),
  fact('observation.made', factData['observation.made']),
  fact('note.added', factData['note.added']),
  fact('finding.set-aside', factData['finding.set-aside']),
]);

export type RecordableFact = z.output<typeof recordableFact>;
