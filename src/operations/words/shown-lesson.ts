import type { OutputOf } from '#contract/operation.ts';
import type { changeWordsLesson } from '#contract/words/lessons.ts';
import { mayChangeLesson } from '#policy/words.ts';
import { loadNames } from '#store/deals/names.ts';
import type { LessonListed } from '#store/words/lessons-listed.ts';
import type { World } from '../world.ts';

type Shown = OutputOf<typeof changeWordsLesson>;

/** Lessons as they are shown: with names, and whether this member may take them back. */
export async function shownLessons(
  { tx, workspace, actor }: World,
  lessons: readonly LessonListed[],
): Promise<Shown[]> {
  const people = lessons.flatMap(({ putRight }) => [putRight?.who?.told, putRight?.who?.is]);
  const names = await loadNames(
    tx,
    workspace.id,
    people.filter((id) => id != null),
    [],
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id)?.name ?? null));
  return lessons.map((listed) => {
    const { memberId, memberName, dealId, dealName, conversationId, putRight, trial, ...lesson } = listed;
    const { who, what, when } = putRight ?? {};
    const seesDeal = dealId !== null && dealName !== null;
    return {
      ...lesson,
      untried: trial !== null,
      taughtBy: { id: memberId, name: memberName },
      deal: seesDeal ? { id: dealId, name: dealName } : null,
      conversationId: seesDeal ? conversationId : null,
      putRight: {
        who: who ? { told: nameOf(who.told), is: nameOf(who.is) } : null,
        what: what ?? null,
        when: when ?? null,
      },
      may: { change: mayChangeLesson(actor, { memberId }) },
    };
  });
}
