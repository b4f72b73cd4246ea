import type { CommitmentKind, Playbook } from '#domain/playbook/playbook.ts';
import { builtInText } from '#texts/built-in-words.ts';
import { languageOf } from '#texts/language.ts';

const made = new WeakMap<Playbook, Playbook>();

/**
 * A playbook as its reader reads it: what a built-in one says and nobody changed is in their language. Only words
 * differ, so that whatever goes by its kinds may go by this too. The same playbook gives the same one again.
 */
export function readersPlaybook(playbook: Playbook, locale: string): Playbook {
  if (languageOf(locale) === 'en') return playbook;
  const before = made.get(playbook);
  if (before) return before;
  const say = (text: string) => builtInText(text, locale);
  const translated = {
    ...playbook,
    label: say(playbook.label),
    kinds: playbook.kinds.map((kind) => inWords(kind, say)),
    milestones: playbook.milestones.map((one) => ({ ...one, name: say(one.name) })),
  };
  made.set(playbook, translated);
  // What is in the reader's language already stays so.
  made.set(translated, translated);
  return translated;
}

function inWords(kind: CommitmentKind, say: (text: string) => string): CommitmentKind {
  return {
    ...kind,
    label: say(kind.label),
    shortLabel: say(kind.shortLabel),
    clientCommitsTo: say(kind.clientCommitsTo),
    clientGains: say(kind.clientGains),
    backup: say(kind.backup),
    wording: say(kind.wording),
    notYet: say(kind.notYet),
    questions: kind.questions.map(say),
    usualConcerns: kind.usualConcerns.map(({ concern, reply }) => ({
      concern: say(concern),
      reply: say(reply),
    })),
    clientWording: say(kind.clientWording),
  };
}
