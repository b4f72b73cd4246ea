import { useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { RecordForm, useRecordNow } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface WaiversProps {
  deal: SeenDeal;
  waivers: DealPage['waivers'];
  kinds: ReadonlyMap<string, string>;
  mayChange: boolean;
}

/** What this deal does without, and why. */
export function Waivers({ deal, waivers, kinds, mayChange }: WaiversProps) {
  const { record, isPending } = useRecordNow(deal);
  if (waivers.length === 0) return null;
  return (
    <Card title="Done without">
      <Rows>
        {waivers.map((one) => (
          <Row
            key={one.waiverId}
            aside={
              mayChange && (
                <Button
                  size="small"
                  isDisabled={isPending}
                  onPress={() =>
                    void record(
                      [{ type: 'waiver.ended', data: { waiverId: one.waiverId } }],
                      `${kinds.get(one.kind) ?? one.kind} is needed again.`,
                    )
                  }
                >
                  Needed again
                </Button>
              )
            }
          >
            <b className="font-semibold">{kinds.get(one.kind) ?? one.kind}</b>
            <span className="text-soft"> · {one.contactName ?? 'the whole deal'}</span>
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
  const [kind, setKind] = useState<string | null>(known.kind ?? null);
  const [contactId, setContactId] = useState(known.contactId ?? '');
  const [reason, setReason] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ 'Which commitment': kind, Why: reason }}
      facts={() =>
        kind ? [{ type: 'waiver.made', data: { kind, reason, ...(contactId ? { contactId } : {}) } }] : []
      }
      save="Do without it"
      said="Waived. It counts as gained, and shows as waived."
      onDone={onDone}
    >
      <Select label="Which commitment" items={kinds} value={kind} onChange={setKind} />
      <Select
        label="For whom"
        items={[{ id: '', label: 'The whole deal' }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
      <TextField
        label="Why this deal does without it"
        value={reason}
        onChange={setReason}
        placeholder="She decides alone: there is no consensus to build"
        autoFocus
      />
    </RecordForm>
  );
}
