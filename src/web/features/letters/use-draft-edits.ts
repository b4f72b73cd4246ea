import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { draftLetters, type LetterKind } from '#contract/letters/letters.ts';
import type { OutputOf } from '#contract/operation.ts';
import { newId } from '../../api/new-id.ts';
import { reading } from '../../api/queries.ts';

export type Draft = OutputOf<typeof draftLetters>['drafts'][number];

/** What of a draft somebody changed. */
export interface Edit {
  address?: string;
  locale?: string;
  subject?: string;
  text?: string;
}

interface Of {
  dealId: string;
  conversationId: string;
  kind: LetterKind;
}

/** The letters as they are being written: what was proposed, with what was changed of it, each under an id of its own. */
export function useDraftEdits(of: Of, place: string | undefined) {
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const ids = useRef(new Map<string, string>());
  const idOf = (contactId: string) => {
    const known = ids.current.get(contactId) ?? newId();
    ids.current.set(contactId, known);
    return known;
  };
  const change = (contactId: string, edit: Edit) =>
    setEdits((before) => ({ ...before, [contactId]: { ...before[contactId], ...edit } }));
  const queries = useQueryClient();
  const readingIn = (locale: string) =>
    reading(draftLetters, { ...of, locale, ...(place === undefined ? {} : { place }) });
  const chosen = [...new Set(Object.values(edits).flatMap(({ locale }) => locale ?? []))];
  const translations = useQueries({ queries: chosen.map(readingIn) });
  /** As it was proposed, in the language that was chosen for it since. */
  const proposed = (draft: Draft): Draft => {
    const { id } = draft.contact;
    const translation = translations[chosen.indexOf(edits[id]?.locale ?? '')]?.data;
    return translation?.drafts.find(({ contact }) => contact.id === id) ?? draft;
  };
  const written = (draft: Draft) => {
    const { id } = draft.contact;
    const { subject, text, locale } = proposed(draft);
    return {
      letterId: idOf(id),
      contactId: id,
      address: (edits[id]?.address ?? draft.address ?? '').trim(),
      ...{ locale, subject: edits[id]?.subject ?? subject, text: edits[id]?.text ?? text },
    };
  };
  /** Another language is another letter: it is written anew, and what was typed in it before is gone. */
  const translate = async (contactId: string, locale: string) => {
    await queries.fetchQuery(readingIn(locale));
    setEdits((before) => {
      const { address } = before[contactId] ?? {};
      return { ...before, [contactId]: { locale, ...(address === undefined ? {} : { address }) } };
    });
  };
  /** What would be in it and is not yet, and whether somebody has to put it there by hand. */
  const keptOut = (draft: Draft) => ({
    lines: proposed(draft).kept,
    isTyped: edits[draft.contact.id]?.text !== undefined,
  });
  return { change, written, translate, keptOut };
}
