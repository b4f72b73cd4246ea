import { useState } from 'react';
import type { getMe } from '#contract/me/me.ts';
import type { OutputOf } from '#contract/operation.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { issueAt } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { Card } from '../../ui/card.tsx';
import { currencyItems, zoneItems } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { say } from '../../ui/toast.tsx';

export function WorkspaceForm({ workspace }: { workspace: OutputOf<typeof getMe>['workspace'] }) {
  const write = useWrite(changeWorkspace);
  const [name, setName] = useState(workspace.name);
  const [zone, setZone] = useState(workspace.zone);
  const [currency, setCurrency] = useState(workspace.currency);
  const [month, setMonth] = useState(String(workspace.fiscalYearStartsIn));
  const input = { name, zone, currency, fiscalYearStartsIn: Number(month) };
  return (
    <Card title="Workspace">
      <WriteForm
        save="Save"
        need={{ Name: name }}
        onSave={() => void write.send(input).then((saved) => saved && say('Saved.'))}
        isPending={write.isPending}
        problem={problemOf(write.error)}
      >
        <TextField label="Name" value={name} onChange={setName} error={issueAt(write.error, 'name')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label="Time zone"
            items={zoneItems(zone)}
            value={zone}
            onChange={setZone}
            hint="A day begins and ends in it, where a deal has none of its own."
          />
          <Select
            label="Currency"
            items={currencyItems()}
            value={currency}
            onChange={setCurrency}
            hint="Of new deals. Those that are there keep theirs."
          />
          <Select label="The fiscal year begins in" items={months()} value={month} onChange={setMonth} />
        </div>
      </WriteForm>
    </Card>
  );
}

function months() {
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => ({
    id: String(month + 1),
    label: name.format(Date.UTC(2026, month)),
  }));
}
