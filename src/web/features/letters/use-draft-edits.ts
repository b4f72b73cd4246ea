import { useRef, useState } from 'react';
import { draftLetters, type LetterKind } from '#contract/letters/letters.ts';
import type { OutputOf } from '#contract/operation.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';

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
  const written = (draft: Draft) => ({
    letterId: idOf(draft.contact.id),
    contactId: draft.contact.id,
    address: (edits[draft.contact.id]?.address ?? draft.address ?? '').trim(),
    locale: edits[draft.contact.id]?.locale ?? draft.locale,
    subject: edits[draft.contact.id]?.subject ?? draft.subject,
    text: edits[draft.contact.id]?.text ?? draft.text,
  });
  /** Another language is another letter: it is written anew, and what was typed in it before is gone. */
  const translate = async (contactId: string, locale: string) => {
    const input = { ...of, locale, ...(place === undefined ? {} : { place }) };
    const { drafts } = await call(draftLetters, input);
    const draft = drafts.find(({ contact }) => contact.id === contactId);
    if (draft) change(contactId, { locale, subject: draft.subject, text: draft.text });
  };
  return { change, written, translate };
}
