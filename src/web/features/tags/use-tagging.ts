import { useRef } from 'react';
import {
  createTag,
  removeTag,
  restoreTag,
  type ShownTag,
  tagThings,
  untagThings,
} from '#contract/tags/tags.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { tagsTexts } from '#texts/tags.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

type Named = Pick<ShownTag, 'tagId' | 'name'>;

const sent = <Answer>(send: (options: { idempotencyKey: string }) => Promise<Answer>) =>
  send({ idempotencyKey: newId() });

/** Puts tags on a record or on many, and takes them off, one after the other however fast they are typed. */
export function useTagging({ noun, nounIds }: { noun: FieldNoun; nounIds: readonly string[] }) {
  const t = useTexts(tagsTexts);
  const whole = useNumbers().whole;
  const on = (tagId: string, those = nounIds) => ({ tagId, noun, nounIds: [...those] });
  const names = useRef(new Map<string, string>());
  const fresh = useRef(new Set<string>());
  const name = (tagId: string) => names.current.get(tagId) ?? '';
  const many = (tagId: string, { length }: readonly string[]) => ({
    ...{ name: name(tagId), count: length, shown: whole(length) },
  });
  const put = useWrite(tagThings, {
    said: ({ nounIds: those }, { tagId, nounIds: asked }) =>
      asked.length === 1 ? t('wasPutOn', { name: name(tagId) }) : t('wasPutOnMany', many(tagId, those)),
    undo: ({ nounIds: those }, { tagId }) => {
      if (those.length === 0) return undefined;
      const isMadeForIt = fresh.current.delete(tagId);
      return toAndFro(
        async () => {
          await sent((key) => call(untagThings, on(tagId, those), key));
          if (isMadeForIt) await sent((key) => call(removeTag, { tagId }, key));
        },
        async () => {
          if (isMadeForIt) await sent((key) => call(restoreTag, { tagId }, key));
          await sent((key) => call(tagThings, on(tagId, those), key));
        },
      );
    },
  });
  const take = useWrite(untagThings, {
    said: ({ nounIds: those }, { tagId, nounIds: asked }) =>
      asked.length === 1 ? t('wasTakenOff', { name: name(tagId) }) : t('wasTakenOffMany', many(tagId, those)),
    undo: ({ nounIds: those }, { tagId }) =>
      those.length === 0
        ? undefined
        : toAndFro(
            () => sent((key) => call(tagThings, on(tagId, those), key)),
            () => sent((key) => call(untagThings, on(tagId, those), key)),
          ),
  });
  const create = useWrite(createTag);

  // A second one that is typed while the first is on its way waits for it.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const next = (act: () => Promise<unknown>) => {
    put.clear();
    take.clear();
    create.clear();
    last.current = last.current.then(act);
  };
  const putOn = ({ tagId, name: of }: Named) => {
    names.current.set(tagId, of);
    return put.send(on(tagId));
  };
  return {
    putOn: (tags: readonly Named[]) => {
      for (const tag of tags) next(() => putOn(tag));
    },
    make: (of: string) =>
      next(async () => {
        const made = await create.send({ tagId: newId(), name: of });
        if (!made) return;
        fresh.current.add(made.tagId);
        await putOn(made);
      }),
    takeOff: ({ tagId, name: of }: Named) =>
      next(() => {
        names.current.set(tagId, of);
        return take.send(on(tagId));
      }),
    problem: create.error ?? put.error ?? take.error,
  };
}
