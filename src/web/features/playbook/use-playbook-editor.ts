import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import { getPlaybookDraft, savePlaybookDraft } from '#contract/playbook/drafts.ts';
import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import { isSame } from '#domain/ledger/is-same-fact.ts';
import { mergePlaybooks, type PlaybookClash } from '#domain/playbook/merge-playbooks.ts';
import { CallFailed, call, explain, isUnreached, refusalCode } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { asPlaybook } from './editing.ts';

export type Draft = OutputOf<typeof getPlaybookDraft>;

/** What stands on the server, as far as this editor knows: what is written here began from it. */
interface Saved {
  readonly content: PlaybookContent;
  readonly revision: number;
}

export interface Clash {
  readonly who: string | null;
  readonly fields: readonly PlaybookClash[];
}

export type SavingState = 'saved' | 'unsaved' | 'saving' | 'not reached' | 'failed';

/** How long a hand rests before what it wrote is saved. */
const restMs = 600;
/** How long until it is tried again where there was no way to the server. */
const againMs = 5000;
const mostSteps = 200;

/**
 * A draft under the hand: each change is a step that can be undone, is kept in this browser at once and on the server
 * as soon as the hand rests. If somebody else wrote meanwhile, both are brought together field by field.
 */
export function usePlaybookEditor(start: Draft) {
  const { key } = start;
  const kept = useDraft(`playbook.${key}`, () => ({
    content: start.content,
    saved: { content: start.content, revision: start.revision } satisfies Saved,
  }));
  const { content, saved } = kept.value;
  const [steps, setSteps] = useState<Steps>({ past: [], future: [], last: null });
  const [saving, setSaving] = useState<SavingState>('saved');
  const [problem, setProblem] = useState<string | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const underWay = useRef<Promise<void> | null>(null);
  const latest = useRef({ content, saved });
  latest.current = { content, saved };
  const isSaved = isSame(content, saved.content);

  const write = useCallback(
    (next: PlaybookContent) => {
      latest.current = { ...latest.current, content: next };
      kept.set((before) => ({ ...before, content: next }));
    },
    [kept.set],
  );
  const takeSaved = useCallback(
    (next: Saved, merged?: PlaybookContent) => {
      latest.current = { content: merged ?? latest.current.content, saved: next };
      kept.set((before) => ({ content: merged ?? before.content, saved: next }));
    },
    [kept.set],
  );

  /** Changes that name the same `step` one after the other are undone together, such as letters of one field. */
  const change = useCallback(
    (how: (before: PlaybookContent) => PlaybookContent, step: string | null = null) => {
      const before = latest.current.content;
      const after = how(before);
      if (after === before) return;
      setSteps(({ past, last }) => ({
        past: step !== null && step === last ? past : [...past.slice(-mostSteps), before],
        future: [],
        last: step,
      }));
      write(after);
    },
    [write],
  );
  const walk = (from: 'past' | 'future') => {
    const to = from === 'past' ? 'future' : 'past';
    const next = steps[from].at(-1);
    if (!next) return;
    setSteps({ ...steps, [from]: steps[from].slice(0, -1), [to]: [...steps[to], content], last: null });
    write(next);
  };

  const save = useCallback(async (): Promise<void> => {
    if (underWay.current) await underWay.current;
    const sent = latest.current;
    if (isSame(sent.content, sent.saved.content)) return;
    setSaving('saving');
    underWay.current = saveOnce(key, sent)
      .then(({ saved: stands, theirs }) => {
        if (!theirs) {
          takeSaved(stands);
          setSaving(isSame(latest.current.content, stands.content) ? 'saved' : 'unsaved');
          return;
        }
        const merged = mergePlaybooks(
          asPlaybook(key, sent.saved.content),
          asPlaybook(key, latest.current.content),
          asPlaybook(key, theirs.content),
        );
        const { key: _, version: __, ...both } = merged.playbook;
        setClash({ who: theirs.by?.name ?? null, fields: merged.clashes });
        takeSaved(stands, both as unknown as PlaybookContent);
        setSaving('unsaved');
      })
      .catch((error: unknown) => {
        setProblem(explain(error));
        setSaving(isUnreached(error) ? 'not reached' : 'failed');
      })
      .finally(() => {
        underWay.current = null;
      });
    await underWay.current;
  }, [key, takeSaved]);

  useEffect(() => {
    if (isSaved) {
      setSaving((before) => (before === 'saving' ? before : 'saved'));
      kept.drop();
      return;
    }
    setSaving((before) => (before === 'saved' ? 'unsaved' : before));
    const timer = setTimeout(
      () => void save(),
      saving === 'not reached' || saving === 'failed' ? againMs : restMs,
    );
    return () => clearTimeout(timer);
    // Each new content waits anew; `saving` tells when one that failed is tried again.
  }, [isSaved, saving, save, kept.drop]);

  useEffect(() => () => void save(), [save]);

  return {
    key,
    content,
    basedOn: start.basedOn,
    revision: saved.revision,
    saving: isSaved && saving !== 'saving' ? ('saved' as const) : saving,
    /** Why it could not be saved, where `saving` is `failed`. */
    problem,
    change,
    undo: steps.past.length > 0 ? () => walk('past') : null,
    redo: steps.future.length > 0 ? () => walk('future') : null,
    clash,
    settleClash: () => setClash(null),
    save,
  };
}

export type PlaybookEditor = ReturnType<typeof usePlaybookEditor>;

interface Steps {
  readonly past: readonly PlaybookContent[];
  readonly future: readonly PlaybookContent[];
  readonly last: string | null;
}

/** Sends a draft; where somebody else wrote, gives what stands now instead. */
async function saveOnce(
  key: string,
  { content, saved }: { content: PlaybookContent; saved: Saved },
): Promise<{ saved: Saved; theirs: Draft | null }> {
  try {
    const input = { key, revision: saved.revision, content };
    const { revision } = await call(savePlaybookDraft, input, { idempotencyKey: newId() });
    return { saved: { content, revision }, theirs: null };
  } catch (error) {
    if (refusalCode(error) !== 'playbook_draft_changed') throw error;
    const theirs = draftIn(error) ?? (await call(getPlaybookDraft, { key }));
    return { saved: { content: theirs.content, revision: theirs.revision }, theirs };
  }
}

function draftIn(error: unknown): Draft | null {
  if (!(error instanceof CallFailed) || error.failure.kind !== 'refused') return null;
  const { draft } = (error.failure.details ?? {}) as { draft?: Draft };
  return draft ?? null;
}
