import type { OutputOf } from '#contract/operation.ts';
import type { comparePlaybooks } from '#contract/playbook/playbook.ts';
import type { CommitmentKind, Playbook } from '#domain/playbook/playbook.ts';
import type { PlaybookChange } from '#domain/playbook/playbook-changes.ts';
import { rolesTexts } from '#texts/choices.ts';
import { findingNamesTexts } from '#texts/finding-names.ts';
import { playbookChangesTexts } from '#texts/playbook-changes.ts';
import { wordKey } from '#texts/playbook-words.ts';
import { sayIn } from '#texts/say.ts';

type ShownChange = OutputOf<typeof comparePlaybooks>['changes'][number];

interface Compared {
  readonly before: Playbook;
  readonly after: Playbook;
}

/** One difference between two versions, in a sentence; where texts differ, both stand beside it. */
export function shownPlaybookChange(change: PlaybookChange, compared: Compared, locale: string): ShownChange {
  const kind = 'kind' in change ? change.kind : null;
  const isText = change.code === 'text_changed';
  const lists = change.code === 'list_changed' ? listsOf(change, compared) : null;
  return {
    code: change.code,
    kind,
    kindLabel: kind === null ? null : labelOf(compared, kind),
    field: 'field' in change ? change.field : null,
    sentence: sentenceOf(change, compared, locale),
    before: isText ? change.before : (lists?.before ?? null),
    after: isText ? change.after : (lists?.after ?? null),
  };
}

function sentenceOf(change: PlaybookChange, compared: Compared, locale: string): string {
  const say = sayIn(locale, playbookChangesTexts);
  const roleNames = sayIn(locale, rolesTexts);
  const label = (key: string) => labelOf(compared, key);
  const labelOrNothing = (key: string | null) => (key === null ? say('nothing') : `“${label(key)}”`);
  const roles = (from: CommitmentKind['from']) =>
    from === 'each' ? say('each') : new Intl.ListFormat(locale).format(from.map((role) => roleNames(role)));
  switch (change.code) {
    case 'label_changed':
      return say('label_changed', { before: change.before, after: change.after });
    case 'kind_added':
    case 'kind_removed':
    case 'kind_moved':
      return say(change.code, { kind: label(change.kind) });
    case 'need_added':
    case 'need_removed':
      return say(change.code, { kind: label(change.kind), need: label(change.need) });
    case 'from_changed':
      return say('from_changed', {
        kind: label(change.kind),
        before: roles(change.before),
        after: roles(change.after),
      });
    case 'text_changed':
      return say('text_changed', { kind: label(change.kind), field: change.field });
    case 'list_changed':
      return say('list_changed', { kind: label(change.kind), field: change.field });
    case 'days_changed':
      return say('days_changed', { field: change.field, before: change.before, after: change.after });
    case 'stands_for_changed':
      return say('stands_for_changed', {
        about: wordKey(change.about),
        before: labelOrNothing(change.before),
        after: labelOrNothing(change.after),
      });
    case 'milestone_added':
    case 'milestone_removed':
      return say(change.code, { milestone: change.milestone });
    case 'milestones_ordered':
      return say('milestones_ordered');
    case 'milestone_changed':
      return milestoneChanged(change, labelOrNothing, locale);
    case 'weight_changed':
      return say('weight_changed', {
        about: sayIn(locale, findingNamesTexts)(change.about),
        before: change.before,
        after: change.after,
      });
  }
}

function milestoneChanged(
  { part, before, after }: Extract<PlaybookChange, { code: 'milestone_changed' }>,
  labelOrNothing: (key: string | null) => string,
  locale: string,
): string {
  const say = sayIn(locale, playbookChangesTexts);
  const milestone = after.name;
  switch (part) {
    case 'name':
      return say('milestone_named', { before: before.name, after: after.name });
    case 'kind':
      return say('milestone_stands_for', {
        milestone,
        before: labelOrNothing(before.kind),
        after: labelOrNothing(after.kind),
      });
    case 'required':
      return say('milestone_required', { milestone, required: after.required ? 'yes' : 'no' });
    case 'usualDays':
      return say('milestone_days', { milestone, before: before.usualDays, after: after.usualDays });
    case 'clientWording':
      return say('milestone_worded', { milestone, words: after.clientWording || after.name });
  }
}

/** What the newer version calls a kind, else the older one. */
function labelOf({ before, after }: Compared, key: string): string {
  const kind = [...after.kinds, ...before.kinds].find((one) => one.key === key);
  return kind?.label.trim() || key;
}

function listsOf(change: Extract<PlaybookChange, { code: 'list_changed' }>, compared: Compared) {
  const lines = ({ kinds }: Playbook) => {
    const kind = kinds.find(({ key }) => key === change.kind);
    if (change.field === 'questions') return kind?.questions ?? [];
    return kind?.usualConcerns.map(({ concern, reply }) => `${concern} ${reply}`) ?? [];
  };
  return { before: lines(compared.before).join('\n'), after: lines(compared.after).join('\n') };
}
