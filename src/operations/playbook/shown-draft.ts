import type { OutputOf } from '#contract/operation.ts';
import type { getPlaybookDraft } from '#contract/playbook/drafts.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { type PlaybookFault, playbookFaults } from '#domain/playbook/playbook-faults.ts';
import type { PlaybookDraft } from '#store/playbooks/playbook-drafts.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import { shownContent } from './shown-content.ts';

/** A draft as its editor gets it, with what keeps it from being published. */
export function shownDraft(
  draft: Omit<PlaybookDraft, 'changedBy'> & { readonly changedBy: PlaybookDraft['changedBy'] | null },
  locale: string,
): OutputOf<typeof getPlaybookDraft> {
  const { key, revision, basedOn, changedAt, changedBy } = draft;
  const content = readersPlaybook(draft.content, locale);
  return {
    key,
    revision,
    basedOn,
    at: changedAt,
    by: changedBy === null ? null : { ...changedBy },
    content: shownContent(content),
    faults: shownFaults(content, playbookFaults(content), locale),
  };
}

/** Faults with a sentence each, which names commitments as the playbook does. */
export function shownFaults(
  { kinds }: Pick<Playbook, 'kinds'>,
  faults: readonly PlaybookFault[],
  locale: string,
) {
  const labelOf = (key: string) => kinds.find((kind) => kind.key === key)?.label.trim() || key;
  return faults.map((fault) => ({ ...fault, sentence: sayFault(locale, fault, labelOf) }));
}
