import type { Roadmap } from '#contract/roadmap/roadmap.ts';

type News = NonNullable<Roadmap['news']>;
type Change = News['changes'][number];
type Step = Roadmap['steps'][number];
type Line = Roadmap['theirs'][number];
type Question = Roadmap['concerns'][number];

/**
 * What is new to somebody: how their page reads now beside how it would read now if nothing had been written since they
 * left it. Both are what they may read, and so is what is told of the difference.
 */
export function newsOf(left: Roadmap, now: Roadmap, since: string): News {
  const gone = left.steps.filter(({ milestoneId, subject }) => milestoneId && !has(now.steps, subject));
  return {
    since,
    changes: [
      ...changeOfNext(left.next, now.next),
      ...now.steps.flatMap((step) => changeOfStep(step, left.steps, gone.length > 0)),
      ...now.theirs.flatMap((line) => changeOfLine(line, left.theirs)),
      ...now.ours.flatMap((line) => changeOfLine(line, left.ours)),
      ...now.concerns.flatMap((question) => changeOfQuestion(question, left.concerns)),
      ...now.people
        .filter(({ name, isReader }) => !isReader && !left.people.some((one) => one.name === name))
        .map(({ name }) => change(name, 'new')),
    ],
    cancelled: left.next && !now.next ? left.next.startsAt : null,
    gone: gone.map(({ title }) => title),
  };
}

const has = (steps: readonly Step[], subject: string) => steps.some((step) => step.subject === subject);

function change(subject: string, what: Change['what'], more: Partial<Change> = {}): Change {
  return { subject, what, wasOn: null, wasAt: null, people: [], ...more };
}

function changeOfNext(left: Roadmap['next'], next: Roadmap['next']): Change[] {
  if (!next) return [];
  const { conversationId: subject } = next;
  if (left?.conversationId !== subject) return [change(subject, 'new')];
  if (left.startsAt !== next.startsAt) return [change(subject, 'moved', { wasAt: left.startsAt })];
  if (isAnswered(left, next)) return [change(subject, 'answered')];
  const isSame = left.endsAt === next.endsAt && left.place === next.place;
  return isSame ? [] : [change(subject, 'changed')];
}

/** A kind that comes back in the place of a step that was taken off is nothing new. */
function changeOfStep(step: Step, steps: readonly Step[], isAnyGone: boolean): Change[] {
  const { subject, state, milestoneId, people } = step;
  const left = steps.find((one) => one.subject === subject);
  if (!left) return milestoneId === null && isAnyGone ? [] : [change(subject, 'new')];
  if (state === 'done') return left.state === 'done' ? [] : [change(subject, 'done')];
  // Open again for somebody who has joined is told by their name, and not at each step.
  if (left.state === 'done') return left.parts?.of === step.parts?.of ? [change(subject, 'again')] : [];
  if (milestoneId !== null) return changeOfDay(subject, left.day, step.day);
  const more = people.filter((name) => !left.people.includes(name));
  return more.length > 0 ? [change(subject, 'with', { people: more })] : [];
}

function changeOfDay(subject: string, left: string | null, now: string | null): Change[] {
  if (left === now) return [];
  return [left === null ? change(subject, 'dated') : change(subject, 'moved', { wasOn: left })];
}

function changeOfLine(line: Line, lines: readonly Line[]): Change[] {
  const { id, what, due, isDone } = line;
  const left = lines.find((one) => one.id === id);
  if (!left) return [change(id, 'new')];
  if (isDone !== left.isDone) return [change(id, isDone ? 'done' : 'again')];
  if (what !== left.what) return [change(id, 'changed')];
  if (isAnswered(left, line)) return [change(id, 'answered')];
  return changeOfDay(id, left.due, due);
}

interface Answerable {
  readonly declined: { readonly words: string | null } | null;
}

const isAnswered = (left: Answerable, now: Answerable) =>
  now.declined !== null && (left.declined === null || left.declined.words !== now.declined.words);

function changeOfQuestion(question: Question, questions: readonly Question[]): Change[] {
  const { concernId, answer, isOpen } = question;
  const left = questions.find((one) => one.concernId === concernId);
  if (!left) return [change(concernId, 'new')];
  if (answer !== null && answer !== left.answer) return [change(concernId, 'answered')];
  if (isOpen === left.isOpen) return [];
  return [change(concernId, isOpen ? 'again' : 'done')];
}
