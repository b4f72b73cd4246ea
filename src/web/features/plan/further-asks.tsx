import { planTexts } from '#texts/plan.ts';
import { Button } from '../../ui/button.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { AskTarget, AskWords, WhatItMeans } from './ask-fields.tsx';
import { emptyAsk, type PlannedAskDraft, type Proposal } from './plan-draft.ts';

interface FurtherAsksProps {
  asks: readonly PlannedAskDraft[];
  onChange: (asks: PlannedAskDraft[]) => void;
  proposal: Proposal;
  /** Of whom something else would be asked first. */
  someone: string;
}

/** Several kinds can be asked for in one conversation, of several people. */
export function FurtherAsks({ asks, onChange, proposal, someone }: FurtherAsksProps) {
  const t = useTexts(planTexts);
  const people = proposal.participants.map((person) => ({ id: person.contactId, label: person.name }));
  const set = (id: string, part: Partial<PlannedAskDraft>) =>
    onChange(asks.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const add = () => {
    const taken = new Set(asks.map((one) => `${one.kind} ${one.contactId}`));
    const next = proposal.alternatives.find(
      (one) => one.isThere && !taken.has(`${one.kind} ${one.contactId}`),
    );
    const kind = proposal.kinds.find((one) => one.key === next?.kind);
    const ask = emptyAsk(next?.contactId ?? someone);
    onChange([
      ...asks,
      kind ? { ...ask, kind: kind.key, wording: kind.wording, value: kind.clientGains } : ask,
    ]);
  };
  return (
    <div className="flex flex-col gap-4">
      {asks.map((ask) => (
        <fieldset
          key={ask.id}
          aria-label={t('furtherAsk')}
          className="flex flex-col gap-3 border-l-2 border-line pl-3"
        >
          <AskTarget
            ask={ask}
            kinds={proposal.kinds}
            people={people}
            onChoose={(key, contactId) => {
              const kind = proposal.kinds.find((one) => one.key === key);
              const isOther = key !== ask.kind;
              set(ask.id, {
                kind: key,
                contactId,
                ...(isOther
                  ? { wording: kind?.wording ?? t('openQuestion'), value: kind?.clientGains ?? '' }
                  : {}),
              });
            }}
          />
          <WhatItMeans ask={ask} kinds={proposal.kinds} />
          <AskWords ask={ask} onChange={(part) => set(ask.id, part)} />
          <Button
            size="small"
            look="quiet"
            className="-ml-2.5 self-start"
            onPress={() => onChange(asks.filter((one) => one.id !== ask.id))}
          >
            {t('takeFurtherOut')}
          </Button>
        </fieldset>
      ))}
      <Button size="small" look="quiet" className="self-start" onPress={add}>
        <PlusIcon /> {t('addFurther')}
      </Button>
    </div>
  );
}
