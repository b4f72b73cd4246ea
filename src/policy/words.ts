import type { Actor } from './actor.ts';

/** What is read of words is everybody's who works with it; who only reads does not change how it is read. */
export function mayTeachWords(actor: Actor): boolean {
  return actor.role !== 'reader';
}

/** What somebody taught is theirs to take back, and whoever leads may as well. */
export function mayChangeLesson(actor: Actor, lesson: { readonly memberId: string }): boolean {
  if (actor.role === 'admin' || actor.role === 'manager') return true;
  return mayTeachWords(actor) && lesson.memberId === actor.memberId;
}
