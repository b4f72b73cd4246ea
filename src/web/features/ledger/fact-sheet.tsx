import { getEntry } from '#contract/ledger/ledger.ts';
import { ledgerTexts } from '#texts/ledger.ts';
import { explain } from '../../api/client.ts';
import type { SeenDeal } from '../../api/deal-write.ts';
import type { FactAct } from '../../api/fact-acts.ts';
import { useRead } from '../../api/queries.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { FieldNames } from './ledger.tsx';
import { Entry } from './ledger-row.tsx';

interface FactSheetProps {
  deal: SeenDeal;
  factId: string;
  act: FactAct;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  names: FieldNames;
  currency: string;
  onFact: (factId: string, act: FactAct) => void;
  onDone: () => void;
}

/** One entry of the ledger, looked up by its id from wherever it shows: to correct, to take out, or with its story. */
export function FactSheet(props: FactSheetProps) {
  const { deal, factId, act, names, onFact, ...rest } = props;
  const t = useTexts(ledgerTexts);
  const read = useRead(getEntry, { dealId: deal.dealId, factId });
  if (read.isPending) return <Skeleton />;
  if (read.isError) return <Notice tone="risk">{explain(read.error)}</Notice>;
  const { entry, story } = read.data;
  if (act === 'story') {
    return (
      <>
        <p className="mb-2 text-soft">{t('storyHint')}</p>
        <ol className="divide-y divide-line">
          {story.map((one) => (
            <Entry key={one.factId} entry={one} names={names} onFact={onFact} />
          ))}
        </ol>
      </>
    );
  }
  if (!entry.correctable) return <Notice tone="warn">{t('notCorrectable')}</Notice>;
  return <CorrectionForm {...rest} deal={deal} entry={entry} how={act} />;
}
