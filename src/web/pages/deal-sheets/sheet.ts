import type { ReactNode } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { FindingView } from '#contract/deals/finding-view.ts';
import type { dealSheetTexts } from '#texts/deal-sheet.ts';
import type { proposalsTexts } from '#texts/proposals.ts';
import type { Say } from '#texts/say.ts';

/** The sheet that is open on a deal page, as the address names it. */
export interface SheetAsked {
  do?: string | undefined;
  /** What it is about: an id. */
  on?: string | undefined;
  contact?: string | undefined;
  kind?: string | undefined;
  /** How a settling begins: kept, moved, broken… */
  as?: string | undefined;
}

export interface SheetProps {
  page: DealPage;
  asked: SheetAsked;
  finding: FindingView | null;
  onOpen: (asked: SheetAsked) => void;
  onClose: () => void;
}

export interface Sheet {
  title: string;
  body: ReactNode;
}

interface SaidIn {
  t: Say<(typeof dealSheetTexts)['en']>;
  tp: Say<(typeof proposalsTexts)['en']>;
}

/** What a sheet is made from: the deal, what was asked for, and what most of them need of both. */
export function sheetFrom({ page, asked, finding, onOpen, onClose }: SheetProps, { t, tp }: SaidIn) {
  const { deal, score } = page;
  const seen = { dealId: deal.dealId, sequence: deal.sequence };
  const present = score.people.filter((person) => person.present);
  const people = present.map((person) => ({
    id: person.contactId,
    label: person.name,
    detail: person.title ?? undefined,
  }));
  const kinds = score.kinds.map((kind) => ({ id: kind.key, label: kind.label }));
  return {
    ...{ page, asked, finding, onOpen, onClose, deal, score, seen, present, people, kinds, t, tp },
    common: { deal: seen, people, kinds, contactId: asked.contact, kind: asked.kind, onDone: onClose },
    person: score.people.find((one) => one.contactId === asked.contact || one.contactId === asked.on),
    label: (key: string | undefined) => kinds.find((kind) => kind.id === key)?.label ?? '',
    /** Another one is another form. */
    key: `${asked.do} ${asked.on}`,
  };
}

export type SheetOf = ReturnType<typeof sheetFrom>;
