import type { DealPage } from '#contract/deals/deal-page.ts';
import { dealActsTexts } from '#texts/deal.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import { useAct, useKey } from '../ui/keys/use-key.ts';
import { useTexts } from '../ui/reader.tsx';
import type { SheetAsked } from './deal-sheets/sheet.ts';

interface DealKeysProps {
  proposals: DealPage['proposals'];
  onOpen: (asked: SheetAsked) => void;
}

/** What can be recorded on a deal, by a letter or by its name in the palette. */
export function DealKeys({ proposals, onOpen }: DealKeysProps) {
  const t = useTexts(dealActsTexts);
  const tp = useTexts(proposalsTexts);
  const [first] = proposals;
  const sheet = (what: string) => () => onOpen({ do: what });
  useKey({ key: 'c', label: t('theyWill'), words: t('theyWillHint'), act: sheet('commitment') });
  useKey({ key: 'w', label: t('weWill'), words: t('weWillHint'), act: sheet('promise') });
  useKey({ key: 'a', label: t('iAsked'), act: sheet('ask') });
  useKey({ key: 'h', label: t('heard'), words: t('heardHint'), act: sheet('heard') });
  useKey({ key: 'q', label: t('theyAsked'), words: t('theyAskedHint'), act: sheet('request') });
  useKey({ key: 't', label: t('touch'), words: t('touchHint'), act: sheet('reach-out') });
  useKey({ key: 'm', label: t('note'), act: sheet('note') });
  useKey({ key: 'e', label: t('edit'), act: sheet('edit') });
  useKey({
    key: 'r',
    label: t('shareRoadmap'),
    words: t('shareRoadmapHint'),
    act: sheet('share-roadmap'),
  });
  useKey({
    key: 'y',
    label: tp('answerIt'),
    words: tp('answerHint'),
    when: first !== undefined,
    act: () => onOpen({ do: 'answer-proposal', on: first?.proposalId }),
  });
  useAct({ label: t('concern'), act: sheet('concern') });
  useAct({ label: t('topic'), act: sheet('topic') });
  useAct({ label: t('joins'), act: sheet('add-stakeholder') });
  useAct({ label: t('step'), act: sheet('add-step') });
  useAct({ label: t('noticed'), act: sheet('observation') });
  useAct({ label: t('waive'), act: sheet('waive') });
  return null;
}
