import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { getPlaybook } from '#contract/playbook/playbook.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useRead } from '../../api/queries.ts';
import { SavingTrouble } from '../../api/record/saving-note.tsx';
import { type RecordInUse, useDrawnOf, useRecords } from '../../api/record/use-record.ts';
import { useRecordWords } from '../../api/record/use-record-words.ts';
import { WrittenByOthers } from '../../api/record/written-by-others.tsx';
import { MarkWordsPlace } from '../../api/vague/mark-words-place.tsx';
import { Problem } from '../../api/write-form.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { AskedStep } from './asked-step.tsx';
import { CameUp } from './came-up.tsx';
import { CloseOutContext, type CloseOutOf, useCloseOut, usePeople } from './close-out-context.ts';
import {
  type CloseOutStart,
  gapsIn,
  gateProblem,
  heldDraft,
  nextDraft,
  saysNext,
  wordlessLine,
} from './close-out-entries.ts';
import { CloseOutKeys } from './close-out-keys.tsx';
import { type CloseOutPart, startOf } from './close-out-start.ts';
import { CommittedStep } from './committed-step.tsx';
import { FromBefore } from './from-before.tsx';
import { Gaps } from './gaps.tsx';
import { HeldFields } from './held-fields.tsx';
import { heldProblem } from './held-times.ts';
import { Endings, NextStep } from './next-step.tsx';
import { NotesCard } from './notes-card.tsx';
import { PartChoice } from './part-choice.tsx';
import { PromisedStep } from './promised-step.tsx';
import { focusEnd, focusEntry, focusGap, focusNote, focusRow, focusStep } from './row-keys.ts';
import { type ClosedOut, useCloseOutWrite } from './use-close-out.ts';

interface CloseOutFormProps {
  conversationId: string;
  /** One for each deal that the conversation was about. */
  parts: readonly CloseOutPart[];
  /** Of several, the deal from which it was opened: it is the first to be shown. */
  openedFrom?: string;
  onDone: (results: readonly ClosedOut[]) => void;
  /** There was no network: it lies on this device and is sent later. */
  onKept: () => void;
  /** What is found in the words of one deal's part, beside its steps. */
  wordsOf: (part: {
    readonly of: CloseOutOf;
    readonly onEdit: (noun: string, id: string) => void;
    readonly onNote: () => void;
    /** Above the steps, for a line that leads to what was found, where that stands below them. */
    readonly lineAt: HTMLElement | null;
    /** Beside the button that closes out, for what waits for a decision till then. */
    readonly endAt: HTMLElement | null;
  }) => ReactNode;
}

/** About a minute, in this order: asked, committed, promised, next. What is typed is kept as it is typed. */
export function CloseOutForm(props: CloseOutFormProps) {
  const { conversationId, parts, openedFrom, onDone, onKept, wordsOf } = props;
  const t = useTexts(closeOutTexts);
  const [now] = useState(() => new Date().toISOString());
  const [opened] = useState(() =>
    Math.max(
      0,
      parts.findIndex(({ page }) => page.deal.dealId === openedFrom),
    ),
  );
  const [shown, setShown] = useState(opened);
  const [lineAt, setLineAt] = useState<HTMLElement | null>(null);
  const [endAt, setEndAt] = useState<HTMLElement | null>(null);
  const [isGapAsked, setAsked] = useState(false);
  const [gates, setGates] = useState<readonly (string | null)[]>([]);
  const records = useRecords(parts.map(({ page }) => ({ dealId: page.deal.dealId, conversationId })));
  const all = useMemo(() => records.map(({ record }) => record), [records]);
  const lead = useDrawnOf(all, () => {
    const [own] = all.slice(opened, opened + 1);
    if (all.length === 1 || (own && saysNext(own))) return opened;
    const said = all.findIndex(saysNext);
    return said < 0 ? opened : said;
  });
  const starts = useMemo(() => {
    const [record, part] = [records[lead]?.record, parts[lead]];
    const leading = record && part ? { entries: record, dealName: part.page.deal.name } : null;
    return parts.map((one, place) => startOf(one, conversationId, now, place === lead ? null : leading));
  }, [parts, records, lead, conversationId, now]);
  const write = useCloseOutWrite(parts, starts, records, onKept);
  useEffect(() => {
    // A phone would open its keyboard over the page.
    if (window.matchMedia('(min-width: 641px)').matches) focusStep(1);
  }, []);

  const finish = async (over: boolean) => {
    const problems = starts.map((start, place) => {
      const it = records[place];
      const problem = it ? gateProblem(nextDraft(it.record, start)) : null;
      return problem && t(problem);
    });
    setGates(problems);
    const impossible = records.findIndex(({ record }, place) => {
      const held = starts[place] && heldDraft(record, starts[place]);
      return held && heldProblem(held) !== null;
    });
    if (impossible >= 0) {
      setShown(impossible);
      requestAnimationFrame(focusEnd);
      return;
    }
    const wordless = records.map(({ record }) => wordlessLine(record));
    const begun = wordless.findIndex((id) => id !== null);
    if (begun >= 0) {
      setShown(begun);
      requestAnimationFrame(() => focusRow(wordless[begun] ?? ''));
      return;
    }
    const open = records.map(({ record }, place) => {
      const own = starts[place];
      return own ? gapsIn(record, own)[0] : undefined;
    });
    const lacking = open.findIndex((gap) => gap !== undefined);
    if (lacking >= 0) {
      setShown(lacking);
      setAsked(true);
      requestAnimationFrame(() => focusGap(open[lacking]?.id ?? '', open[lacking]?.lacks));
      return;
    }
    const missing = problems.findIndex((problem) => problem !== null);
    if (missing >= 0) {
      setShown(missing);
      requestAnimationFrame(() => focusStep(4));
      return;
    }
    const results = await write.send(over);
    if (results) onDone(results);
  };
  useKey({ key: 'mod+Enter', label: t('closeOut'), act: () => void finish(false) });

  const part = parts[shown];
  const start = starts[shown];
  const it = records[shown];
  if (!part || !start || !it) return null;
  const end = (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 border-t border-line pt-4">
      <div ref={setEndAt} className="flex w-full justify-end empty:hidden" />
      <Endings />
      <span className="ml-auto flex items-center gap-3 max-sm:w-full">
        <KeyHint of="mod+Enter" />
        <Button
          look="primary"
          isPending={write.isPending}
          onPress={() => void finish(false)}
          className="max-sm:w-full"
        >
          {parts.length > 1 ? t('closeOutAll', { count: parts.length }) : t('closeOut')}
        </Button>
      </span>
    </div>
  );
  return (
    <PartFrame key={part.page.deal.dealId} part={part} start={start} it={it}>
      {(steps) => (
        <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className={classes('flex min-w-0 flex-col gap-4', clearOfLine)}>
            <div ref={setLineAt} className="contents" />
            <Others record={it.record} />
            <SavingTrouble saving={it.saving} />
            <Card>
              {parts.length > 1 && <PartChoice parts={parts} shown={shown} onShow={setShown} />}
              {steps}
              <NextStep problem={gates[shown] ?? null} now={now} />
              <div className="flex flex-col gap-2 border-t border-line py-4">
                <FromBefore />
                <CameUp />
              </div>
              {write.problem && (
                <div className="mb-4">
                  <Problem
                    problem={write.problem}
                    onCarryOn={() => void finish(true)}
                    isPending={write.isPending}
                  />
                </div>
              )}
              {isGapAsked && <Gaps />}
              {end}
            </Card>
          </div>
          <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6">
            <NotesCard questions={part.conversation?.plan.questions ?? []} />
            <Words {...{ wordsOf, lineAt, endAt }} />
            <CloseOutKeys />
            <MarkWordsPlace />
          </div>
        </div>
      )}
    </PartFrame>
  );
}

/** What the focus goes to comes to stand below the line, and not behind it. */
const clearOfLine = 'max-lg:[&_:is(a,button,input,textarea)]:scroll-mt-16';

interface WordsProps extends Pick<CloseOutFormProps, 'wordsOf'> {
  lineAt: HTMLElement | null;
  endAt: HTMLElement | null;
}

function Words({ wordsOf, ...places }: WordsProps) {
  return wordsOf({ of: useCloseOut(), onEdit: focusEntry, onNote: focusNote, ...places });
}

/** What two people typed into one field, by names and days. */
function Others({ record }: { record: RecordInUse['record'] }) {
  const { kinds } = useCloseOut();
  return <WrittenByOthers record={record} words={useRecordWords(usePeople(), kinds)} />;
}

interface PartFrameProps {
  part: CloseOutPart;
  start: CloseOutStart;
  it: RecordInUse;
  children: (steps: React.ReactNode) => React.ReactNode;
}

/** What the steps of one deal's part are about. */
function PartFrame({ part, start, it, children }: PartFrameProps) {
  const { page, conversation } = part;
  const { playbook: of } = page.deal;
  const playbook = useRead(getPlaybook, { key: of.key, version: of.version }).data;
  const closing = useMemo(
    () => ({
      record: it.record,
      start,
      page,
      kinds: page.score.kinds.map((kind) => ({ id: kind.key, label: kind.label })),
      playbook,
    }),
    [it, start, page, playbook],
  );
  return (
    <CloseOutContext value={closing}>
      {children(
        <>
          <HeldFields planned={conversation} />
          <AskedStep />
          <CommittedStep />
          <PromisedStep />
        </>,
      )}
    </CloseOutContext>
  );
}
