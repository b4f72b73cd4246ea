import { Fold } from '../../ui/fold.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { PlannedAskDraft, ProposedKind } from './plan-draft.ts';
import { TextList } from './text-list.tsx';

interface AskFieldsProps {
  ask: PlannedAskDraft;
  kinds: readonly ProposedKind[];
  people: readonly Choosable[];
  onKind: (kind: string) => void;
  onChange: (part: Partial<PlannedAskDraft>) => void;
}

/** What to ask for, of whom, in which words, and what a yes is worth to them. */
export function AskFields({ ask, kinds, people, onKind, onChange }: AskFieldsProps) {
  const kind = kinds.find((one) => one.key === ask.kind);
  const missing = kind ? missingFor(kind, ask.contactId) : [];
  return (
    <div className="flex flex-col gap-3">
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Select
          label="Ask for"
          items={[
            ...kinds.map((one) => ({
              id: one.key,
              label: one.label,
              detail: missingFor(one, ask.contactId).length > 0 ? 'early' : undefined,
            })),
            { id: '', label: 'What they want to do next' },
          ]}
          value={ask.kind}
          onChange={onKind}
        />
        <Select
          label="Of whom"
          items={people}
          value={ask.contactId || null}
          onChange={(contactId) => onChange({ contactId })}
        />
      </div>
      {kind && missing.length > 0 && (
        <Notice>
          Asking for it now would be running ahead: {missing.join(', ').toLowerCase()} still to come.
          <span className="mt-1 block text-ink">If they bring it up: “{kind.notYet}”</span>
        </Notice>
      )}
      <TextArea
        label="In these words"
        value={ask.wording}
        onChange={(wording) => onChange({ wording })}
        rows={2}
      />
      <TextArea
        label="What they gain from a yes"
        value={ask.value}
        onChange={(value) => onChange({ value })}
        rows={1}
      />
      <Fold title="Two or three ways to say yes" isOpen={ask.options.length > 0}>
        <TextList
          label="Option"
          lines={ask.options}
          onChange={(options) => onChange({ options })}
          addLabel="An option"
          max={3}
        />
      </Fold>
    </div>
  );
}

/** What that person has yet to give before it; without a person, what the deal as a whole lacks. */
const missingFor = (kind: ProposedKind, contactId: string): readonly string[] =>
  kind.missing.find((one) => one.contactId === (contactId || null))?.needs ?? [];
