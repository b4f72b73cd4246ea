import { type Requestable, requestables } from '#domain/ledger/facts.ts';
import { stakeholderRoles } from '#domain/playbook/playbook.ts';
import { cameUpTexts } from '#texts/came-up.ts';
import { requestablesTexts, rolesTexts } from '#texts/choices.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { idWithin } from '../../api/record/planned-asks.ts';
import { useDrawn, useEntry } from '../../api/record/use-record.ts';
import { Choice, Choices } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CameUpList } from './came-up-list.tsx';
import { ChoosePerson } from './choose-person.tsx';
import { onlyOne, useCloseOut, usePeople } from './close-out-context.ts';
import { ConcernForThem } from './read-by-them.tsx';

/** Whatever else came up: somebody new, a concern, a request, something that was shown. */
export function CameUp() {
  const t = useTexts(cameUpTexts);
  const { record } = useCloseOut();
  const isOpen = useDrawn(record, (it) =>
    (['person', 'concern', 'request', 'topic'] as const).some((noun) => it.ids(noun).length > 0),
  );
  return (
    <Fold title={t('cameUp')} isOpen={isOpen}>
      <div className="flex flex-col gap-5">
        <CameUpList
          noun="person"
          add={t('somebodyNew')}
          nameOf={(id) => record.entry('person', id).name ?? ''}
          begin={() => ({ name: '' })}
          row={(id) => <Person id={id} />}
        />
        <CameUpList
          noun="concern"
          add={t('aConcern')}
          nameOf={(id) => record.entry('concern', id).text ?? ''}
          begin={() => ({ text: '' })}
          row={(id) => <Concern id={id} />}
        />
        <Requests />
        <CameUpList
          noun="topic"
          add={t('showed')}
          nameOf={() => t('showedWhat')}
          begin={() => ({ framing: 'exploring' as const })}
          row={(id) => <Topic id={id} />}
        />
      </div>
    </Fold>
  );
}

function Person({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const tt = useTexts(cameUpTexts);
  const role = useTexts(rolesTexts);
  const { record } = useCloseOut();
  const person = useEntry(record, 'person', id);
  return (
    <div className="grid flex-1 items-end gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_160px]">
      <TextField
        label={tt('name')}
        value={person.name ?? ''}
        onChange={(name) => record.change('person', id, { name })}
      />
      <TextField
        label={tt('jobTitle')}
        value={person.title ?? ''}
        onChange={(title) => record.change('person', id, { title })}
      />
      <Select
        label={t('role')}
        items={[
          { id: '' as const, label: tt('roleUnknown') },
          ...stakeholderRoles.map((one) => ({ id: one, label: role(one) })),
        ]}
        value={person.role ?? ''}
        onChange={(next) => record.change('person', id, { role: next })}
      />
    </div>
  );
}

function Concern({ id }: { id: string }) {
  const t = useTexts(cameUpTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  const concern = useEntry(record, 'concern', id);
  return (
    <div className="grid flex-1 items-end gap-2 sm:grid-cols-[170px_minmax(0,1fr)]">
      <span data-gap>
        <ChoosePerson
          label={t('whoWorries')}
          contactId={concern.contactId ?? ''}
          isNeeded={(concern.text ?? '').trim() !== ''}
          onChange={(contactId) => record.change('concern', id, { contactId })}
        />
      </span>
      <TextField
        label={t('aboutWhat')}
        value={concern.text ?? ''}
        onChange={(text) =>
          record.change('concern', id, { text, contactId: concern.contactId || onlyOne(people) })
        }
      />
      <ConcernForThem id={id} />
    </div>
  );
}

function Requests() {
  const t = useTexts(cameUpTexts);
  const word = useTexts(requestablesTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  const asked = useDrawn(record, (it) =>
    it
      .ids('request')
      .flatMap((id) => (it.entry('request', id).asked ? (it.entry('request', id).what ?? []) : []))
      .join(' '),
  ).split(' ');
  const entryOf = (what: Requestable) => idWithin(record.of.conversationId, `request ${what}`);
  return (
    <Choices
      label={t('askedYouFor')}
      items={requestables.map((one) => ({ id: one, label: word(one), entry: entryOf(one) }))}
      value={requestables.filter((one) => asked.includes(one))}
      onChange={(now) => {
        for (const what of requestables) {
          const id = entryOf(what);
          if (now.includes(what) === asked.includes(what)) continue;
          record.change('request', id, {
            what,
            asked: now.includes(what),
            contactId: onlyOne(people),
          });
        }
      }}
    />
  );
}

function Topic({ id }: { id: string }) {
  const t = useTexts(cameUpTexts);
  const { record, kinds } = useCloseOut();
  const topic = useEntry(record, 'topic', id);
  return (
    <div data-gap className="flex flex-1 flex-wrap items-end gap-2">
      <Select
        look={topic.kind ? 'usual' : 'asks'}
        label={t('showedWhat')}
        items={kinds}
        value={topic.kind || null}
        onChange={(kind) => record.change('topic', id, { kind })}
        className="w-52"
      />
      <Choice
        label={t('how')}
        size="small"
        items={[
          { id: 'exploring', label: t('asIdea') },
          { id: 'final', label: t('asAnswer') },
        ]}
        value={topic.framing ?? 'exploring'}
        onChange={(framing) => record.change('topic', id, { framing })}
      />
    </div>
  );
}
