import { useState } from 'react';
import { type Channel, channels } from '#domain/ledger/facts.ts';
import { channelsTexts, planTexts } from '#texts/plan.ts';
import { Card } from '../../ui/card.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PlanDraft, Proposal } from './plan-draft.ts';

interface WhenAndWhoProps {
  plan: PlanDraft;
  change: (part: Partial<PlanDraft>) => void;
  proposal: Proposal;
  /** When it was before, where it stands in the calendar already. */
  knownStart: string | null;
  postponedBy: 'client' | 'us' | null;
  onPostponedBy: (side: 'client' | 'us') => void;
}

const lengths = [15, 30, 45, 60, 90, 120];

export function WhenAndWho(props: WhenAndWhoProps) {
  const { plan, change, proposal, knownStart, postponedBy, onPostponedBy } = props;
  const t = useTexts(planTexts);
  const tc = useTexts(channelsTexts);
  const [now] = useState(() => new Date().toISOString());
  const moved = knownStart !== null && plan.startsAt !== knownStart;
  const passed = (knownStart === null || moved) && plan.startsAt !== null && plan.startsAt < now;
  const known = plan.minutes === null || lengths.includes(plan.minutes);
  const all = known ? lengths : [...lengths, plan.minutes ?? 60].toSorted((one, other) => one - other);
  return (
    <Card title={t('whenAndWho')}>
      <div className="flex flex-col gap-4">
        <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_110px_140px]">
          <DateTimeField
            label={t('dayAndTime')}
            value={plan.startsAt}
            onChange={(startsAt) => change({ startsAt })}
            words={plan.when}
            onWords={(when) => change({ when })}
            error={passed ? t('hasPassed') : undefined}
          />
          <Select
            label={t('length')}
            items={all.map((length) => ({
              id: String(length),
              label: length < 60 ? t('minutes', { count: length }) : t('hours', { count: length / 60 }),
            }))}
            value={String(plan.minutes ?? 60)}
            onChange={(minutes) => change({ minutes: Number(minutes) })}
          />
          <Select
            label={t('how')}
            items={channels.map((one) => ({ id: one, label: tc(one) }))}
            value={plan.channel}
            onChange={(channel: Channel) => change({ channel })}
          />
        </div>
        {moved && (
          <Choice
            label={t('whoMovedIt')}
            size="small"
            items={[
              { id: 'client', label: t('theyDid') },
              { id: 'us', label: t('weDid') },
            ]}
            value={postponedBy}
            onChange={onPostponedBy}
          />
        )}
        <TextField
          label={t('place')}
          placeholder={t('placeHint')}
          value={plan.place}
          onChange={(place) => change({ place })}
          maxLength={300}
        />
        <TextField label={t('about')} value={plan.title} onChange={(title) => change({ title })} />
        <Choices
          label={t('whoWillBeThere')}
          items={proposal.participants.map((person) => ({ id: person.contactId, label: person.name }))}
          value={plan.participants}
          onChange={(participants) => change({ participants })}
        />
      </div>
    </Card>
  );
}
