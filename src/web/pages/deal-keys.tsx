import { dealActsTexts } from '#texts/deal.ts';
import { useAct, useKey } from '../ui/keys/use-key.ts';
import { useTexts } from '../ui/reader.tsx';
import type { SheetAsked } from './deal-sheet.tsx';

/** What can be recorded on a deal, by a letter or by its name in the palette. */
export function DealKeys({ onOpen }: { onOpen: (asked: SheetAsked) => void }) {
  const t = useTexts(dealActsTexts);
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
  useAct({ label: t('concern'), act: sheet('concern') });
  useAct({ label: t('topic'), act: sheet('topic') });
  useAct({ label: t('joins'), act: sheet('add-stakeholder') });
  useAct({ label: t('step'), act: sheet('set-milestone') });
  useAct({ label: t('noticed'), act: sheet('observation') });
  useAct({ label: t('waive'), act: sheet('waive') });
  return null;
}
