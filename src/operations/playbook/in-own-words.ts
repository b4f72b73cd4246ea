import { kindLines } from '#domain/playbook/kind-lines.ts';
import type { CommitmentKind, Playbook } from '#domain/playbook/playbook.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';

/**
 * What an editor sends, with each text that they left as it was shown to them kept as it stands: a built-in text stays
 * one, and is shown in the language of whoever reads it next.
 */
export function inOwnWords(sent: Playbook, standing: Playbook, locale: string): Playbook {
  const shown = readersPlaybook(standing, locale);
  if (shown === standing) return sent;
  return {
    ...sent,
    label: sent.label === shown.label ? standing.label : sent.label,
    milestones: sent.milestones.map((milestone) => {
      const own = standing.milestones.find(({ key }) => key === milestone.key);
      const read = shown.milestones.find(({ key }) => key === milestone.key);
      return own && read?.name === milestone.name ? { ...milestone, name: own.name } : milestone;
    }),
    kinds: sent.kinds.map((kind) => {
      const own = standing.kinds.find(({ key }) => key === kind.key);
      const read = shown.kinds.find(({ key }) => key === kind.key);
      return own && read ? ownWordsOf(kind, own, read) : kind;
    }),
  };
}

function ownWordsOf(sent: CommitmentKind, own: CommitmentKind, read: CommitmentKind): CommitmentKind {
  const kept = { ...sent };
  for (const field of kindLines) if (sent[field] === read[field]) kept[field] = own[field];
  const said = new Map([
    ...read.questions.map((text, place) => [text, own.questions[place] ?? text] as const),
    ...read.usualConcerns.flatMap(({ concern, reply }, place) => [
      [concern, own.usualConcerns[place]?.concern ?? concern] as const,
      [reply, own.usualConcerns[place]?.reply ?? reply] as const,
    ]),
  ]);
  const inOwn = (text: string) => said.get(text) ?? text;
  return {
    ...kept,
    questions: sent.questions.map(inOwn),
    usualConcerns: sent.usualConcerns.map(({ concern, reply }) => ({
      concern: inOwn(concern),
      reply: inOwn(reply),
    })),
  };
}
