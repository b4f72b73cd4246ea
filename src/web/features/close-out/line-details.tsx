import { memo, useState } from 'react';
import { evidences } from '#domain/ledger/facts.ts';
import { evidenceTexts } from '#texts/choices.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { scoreTexts } from '#texts/score.ts';
import { ClientWording } from '../../api/client-wording.tsx';
import { useField, useFieldAtRest } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronRight } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCloseOut } from './close-out-context.ts';
import { UsualGivers } from './usual-givers.tsx';

/** What a line counts as and how we know of it: in a few words, and open to be changed. */
export const LineDetails = memo(function LineDetails({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const evidence = useTexts(evidenceTexts);
  const means = useTexts(scoreTexts);
  const { record, kinds, page } = useCloseOut();
  const [isOpen, setOpen] = useState(false);
  // Not the whole line: what is typed in it is rendered at each key, and this is not.
  const line = {
    kind: useField(record, 'line', id, 'kind') ?? '',
    evidence: useField(record, 'line', id, 'evidence') ?? 'said',
    kept: useField(record, 'line', id, 'kept') ?? false,
    notAnAct: useField(record, 'line', id, 'notAnAct') ?? false,
    quote: useField(record, 'line', id, 'quote') ?? '',
    replaces: useField(record, 'line', id, 'replaces') ?? '',
  };
  const heard = page.nonCommitments.find(({ nonCommitmentId }) => nonCommitmentId === line.replaces)?.text;
  const contactId = useField(record, 'line', id, 'contactId') ?? '';
  const kind = kinds.find((one) => one.id === line.kind)?.label;
  const said = [
    kind ? t('countsAsKind', { kind }) : t('countsAsNone'),
    t('knownBy', { evidence: evidence(line.evidence) }),
    ...(line.kept ? [t('thereAndThen')] : []),
    ...(line.notAnAct ? [t('onlyFriendly')] : []),
    ...(heard ? [t('endsHeard', { words: heard })] : []),
  ];
  const change = (part: Partial<typeof line>) => record.change('line', id, part);
  return (
    <div>
      <Button
        size="small"
        look="quiet"
        aria-expanded={isOpen}
        className="-ml-2 min-h-6! text-left font-normal! whitespace-normal!"
        onPress={() => setOpen(!isOpen)}
      >
        <span className={classes('transition-transform', isOpen && 'rotate-90')}>
          <ChevronRight />
        </span>
        <span className="sr-only">{t('moreAbout')}</span>
        {said.join(' · ')}
      </Button>
      {isOpen && (
        <div className="mt-1 mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Select
            label={t('countsAs')}
            labelHidden
            items={[
              { id: '', label: t('countsAsNone') },
              ...page.score.kinds.map((one) => ({
                id: one.key,
                label: t('countsAsKind', { kind: one.label }),
                hint: means('clientWill', { act: one.clientCommitsTo }),
              })),
            ]}
            value={line.kind}
            onChange={(next) => change({ kind: next })}
            className="w-[180px]"
          />
          <Select
            label={t('howYouKnow')}
            labelHidden
            items={evidences
              .filter((one) => one !== 'roadmap')
              .map((one) => ({ id: one, label: evidence(one) }))}
            value={line.evidence}
            onChange={(next) => change({ evidence: next })}
            className="w-[160px]"
          />
          <Checkbox isSelected={line.kept} onChange={(kept) => change({ kept })}>
            {t('thereAndThen')}
          </Checkbox>
          <Checkbox isSelected={line.notAnAct} onChange={(notAnAct) => change({ notAnAct })}>
            {t('onlyFriendly')}
          </Checkbox>
          {heard && (
            <Checkbox isSelected onChange={() => change({ replaces: '' })}>
              {t('endsHeard', { words: heard })}
            </Checkbox>
          )}
          {line.evidence === 'quoted' && (
            <TextField
              label={t('theirWords')}
              value={line.quote}
              onChange={(quote) => change({ quote })}
              className="basis-full"
            />
          )}
          {!line.notAnAct && <Wording id={id} />}
        </div>
      )}
      <UsualGivers contactId={contactId} kind={line.kind} />
    </div>
  );
});

/** How it reads on their page, once it is a commitment. */
function Wording({ id }: { id: string }) {
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'line', id, 'what') ?? '';
  const words = useField(record, 'line', id, 'clientWording') ?? '';
  return (
    <div className="basis-full">
      <ClientWording
        usual={what}
        value={words}
        onChange={(clientWording) => record.change('line', id, { clientWording })}
      />
    </div>
  );
}
