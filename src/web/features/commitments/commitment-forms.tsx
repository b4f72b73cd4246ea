import { useState } from 'react';
import { missingParts } from '#domain/conversation/firmness.ts';
import type { Evidence } from '#domain/ledger/facts.ts';
import { commitmentForThem } from '#domain/roadmap/words-for-them.ts';
import { commitmentFormsTexts } from '#texts/commitments.ts';
import type { Say } from '#texts/say.ts';
import { ClientWording, factsOfWording } from '../../api/client-wording.tsx';
import { RecordForm } from '../../api/deal-form.tsx';
import type { SeenDeal } from '../../api/deal-write.ts';
import { newId } from '../../api/new-id.ts';
import { NotForThem } from '../../api/not-for-them.tsx';
import type { FactToRecord } from '../../api/record-now.ts';
import { VagueHint } from '../../api/vague/vague-hint.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Notice } from '../../ui/states.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useAtRest } from '../../ui/use-at-rest.ts';
import { WhenField } from '../../ui/when-field.tsx';
import type { NonCommitment } from './between-you.tsx';

/** Whoever of us it is, what is asked here is whether it can be read at all. */
const anybody = '';

export interface NewProps {
  deal: SeenDeal;
  people: readonly Choosable[];
  onDone: () => void;
}

interface NewCommitmentProps extends NewProps {
  kinds: readonly Choosable[];
  /** Where it is known already. */
  contactId?: string | undefined;
  kind?: string | undefined;
  /** The non-commitment that it makes good. */
  replaces?: string | undefined;
  /** What they said that was not firm, and is asked for again; what stands of it is proposed. */
  heard?: NonCommitment | undefined;
  onLetGo?: (() => void) | undefined;
}

/** What there is to choose from when one writes down how one knows; the roadmap says so itself. */
const evidenceItems = (t: Say<(typeof commitmentFormsTexts)['en']>) =>
  [
    { id: 'said', label: t('heardIt') },
    { id: 'quoted', label: t('wroteDown') },
    { id: 'written', label: t('theyWrote') },
    { id: 'calendar', label: t('inCalendar') },
  ] as const satisfies readonly { id: Evidence; label: string }[];

/** Who will do what by when. Where one of the three is missing, it is kept as a non-commitment. */
export function NewCommitmentForm({
  deal,
  people,
  kinds,
  onDone,
  heard,
  onLetGo,
  ...known
}: NewCommitmentProps) {
  const t = useTexts(commitmentFormsTexts);
  const [contactId, setContactId] = useState<string | null>(known.contactId ?? onlyOne(people));
  const [what, setWhat] = useState(heard?.firmness === 'soft' ? heard.text : '');
  const [due, setDue] = useState<string | null>(null);
  const [kind, setKind] = useState(known.kind ?? '');
  const [evidence, setEvidence] = useState<Evidence>('said');
  const [quote, setQuote] = useState('');
  const [kept, setKept] = useState(false);
  const [words, setWords] = useState('');
  const [commitmentId] = useState(newId);
  const [happenedAt, setHappenedAt] = useState<string | null>(null);
  const rested = useAtRest(what, what);
  const missing = missingParts({ who: contactId, what, when: due ?? (kept ? 'there and then' : null) });
  const replaces = heard?.nonCommitmentId ?? known.replaces;
  const firm = contactId !== null && (due !== null || kept);
  const at = happenedAt ? { happenedAt } : {};
  const facts = (): FactToRecord[] =>
    contactId !== null && firm
      ? [
          {
            ...at,
            type: 'commitment.made',
            data: {
              commitmentId,
              contactId,
              kind: kind || null,
              what,
              evidence,
              ...(due ? { due } : {}),
              ...(quote.trim() ? { quote } : {}),
              ...(kept ? { kept } : {}),
              ...(replaces ? { replaces: [replaces] } : {}),
            },
          },
          ...factsOfWording(commitmentId, { usual: what, before: null, words }).map((one) => ({
            ...at,
            ...one,
          })),
        ]
      : [
          {
            ...at,
            type: 'non-commitment.heard',
            data: { text: what, ...(contactId ? { contactId } : {}), ...(due ? { due } : {}) },
          },
        ];
  return (
    <RecordForm
      deal={deal}
      need={{
        ...(heard ? { [t('who')]: contactId } : {}),
        [t('whatTheyDo')]: what,
        // Asked for again, it is recorded once it is firm; until then what they said before stands.
        ...(heard ? { [t('byWhen')]: due ?? (kept || null) } : {}),
      }}
      facts={facts}
      save={firm || heard || what.trim() === '' ? t('recordCommitment') : t('keepNon')}
      said={firm ? t('saidCommitment') : t('saidNon')}
      onDone={onDone}
    >
      {heard && (
        <p>
          <i>
            <q>{heard.text}</q>
          </i>{' '}
          <span className="text-soft">{t('askedAgain')}</span>
        </p>
      )}
      <Select label={t('who')} items={people} value={contactId} onChange={setContactId} />
      <TextArea label={t('whatTheyDo')} value={what} onChange={setWhat} autoFocus />
      {firm && <ClientWording usual={what} value={words} onChange={setWords} />}
      {firm && words.trim() === '' && commitmentForThem({ what: rested, evidence }, anybody) === null && (
        <NotForThem />
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={t('byWhen')} value={due} onChange={setDue} />
        <Select
          label={t('whichOne')}
          items={[{ id: '', label: t('none') }, ...kinds]}
          value={kind}
          onChange={setKind}
        />
      </div>
      <Checkbox isSelected={kept} onChange={setKept}>
        {t('thereAndThen')}
      </Checkbox>
      {what.trim() !== '' && !firm && !heard && (
        <Notice>
          {contactId === null && due === null
            ? t('lacksBoth')
            : contactId === null
              ? t('lacksName')
              : t('lacksDate')}
        </Notice>
      )}
      <VagueHint
        what={rested}
        missing={missing}
        people={people}
        onSaid={(said) => {
          if (said.contactId) setContactId(said.contactId);
          if (said.due) setDue(said.due);
        }}
      />
      <Fold title={t('howAndWhen')}>
        <div className="flex flex-col gap-4">
          <Select label={t('howYouKnow')} items={evidenceItems(t)} value={evidence} onChange={setEvidence} />
          {evidence !== 'said' && (
            <TextArea label={t('theirWords')} isRequired={false} value={quote} onChange={setQuote} />
          )}
          <WhenField value={happenedAt} onChange={setHappenedAt} />
        </div>
      </Fold>
      {onLetGo && (
        <div className="-ml-2.5">
          <Button look="quiet" size="small" onPress={onLetGo}>
            {t('cameToNothing')}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

/** A non-commitment that they said in passing. */
export function HeardForm({ deal, people, onDone }: NewProps) {
  const t = useTexts(commitmentFormsTexts);
  const [contactId, setContactId] = useState('');
  const [text, setText] = useState('');
  return (
    <RecordForm
      deal={deal}
      need={{ [t('whatTheySaid')]: text }}
      facts={() => [{ type: 'non-commitment.heard', data: { text, ...(contactId ? { contactId } : {}) } }]}
      save={t('keepNon')}
      said={t('saidHeard')}
      onDone={onDone}
    >
      <TextField
        label={t('whatTheySaid')}
        value={text}
        onChange={setText}
        placeholder={t('heardExample')}
        autoFocus
      />
      <Select
        label={t('who')}
        items={[{ id: '', label: t('nobody') }, ...people]}
        value={contactId}
        onChange={setContactId}
      />
    </RecordForm>
  );
}

const onlyOne = (people: readonly Choosable[]) => (people.length === 1 ? (people[0]?.id ?? null) : null);
