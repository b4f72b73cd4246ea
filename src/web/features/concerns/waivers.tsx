import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { waiversTexts } from '#texts/client-side.ts';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { useRecordNow } from '../../api/record-now.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface WaiversProps {
  deal: SeenDeal;
  waivers: DealPage['waivers'];
  kinds: ReadonlyMap<string, string>;
  mayChange: boolean;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** What this deal does without, and why. */
export function Waivers({ deal, waivers, kinds, mayChange, onFact }: WaiversProps) {
  const t = useTexts(waiversTexts);
  const factActs = useFactActs(onFact);
  const { record, isPending } = useRecordNow(deal);
  if (waivers.length === 0) return null;
  return (
    <Card title={t('title')}>
      <Rows>
        {waivers.map((one) => (
          <Row
            key={one.waiverId}
            aside={
              mayChange && (
                <>
                  <Button
                    size="small"
                    isDisabled={isPending}
                    onPress={() =>
                      void record(
                        [{ type: 'waiver.ended', data: { waiverId: one.waiverId } }],
                        t('saidNeeded', { kind: kinds.get(one.kind) ?? one.kind }),
                      )
                    }
                  >
                    {t('neededAgain')}
                  </Button>
                  <Menu
                    label={t('more', { kind: kinds.get(one.kind) ?? one.kind })}
                    acts={factActs(one.factId)}
                  />
                </>
              )
            }
          >
            <b className="font-semibold">{kinds.get(one.kind) ?? one.kind}</b>
            <span className="text-soft"> · {one.contactName ?? t('wholeDeal')}</span>
            <p className="text-fine text-soft">{one.reason}</p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

interface WaiveProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  kind?: string | undefined;
  contactId?: string | undefined;
  onDone: () => void;
}

export function WaiveForm({ deal, people, kinds, onDone, ...known }: WaiveProps) {
  const t = useTexts(waiversTexts);
  const [kind, setKind] = useState<string | null>(known.kind ?? null);
  const [contactId, setContactId] = useState(known.contactId ?? '');
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('which')]: kind, [t('why')]: reason }}
      facts={() =>
        kind ? [{ type: 'waiver.made', data: { kind, reason, ...(contactId ? { contactId } : {}) } }] : []
      }
      save={t('doWithout')}
      said={t('said')}
      onDone={onDone}
    >
      <Select label={t('which')} items={kinds} value={kind} onChange={setKind} />
      <Select
        label={t('forWhom')}
        items={[{ id: '', label: t('theWholeDeal') }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
      <TextField
        label={t('why')}
        value={reason}
        onChange={setReason}
        placeholder={t('whyExample')}
        autoFocus
      />
    </RecordForm>
  );
}
