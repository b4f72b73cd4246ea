import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { PlaybookClash } from '#domain/playbook/merge-playbooks.ts';
import { changeKind, type Kind, removeKind } from './editing.ts';
import { takeTheirMilestone } from './editing-milestones.ts';

/** What the other wrote, in place of mine, where both of us wrote about the same. */
export function takeTheirs(
  content: PlaybookContent,
  { kind, field, theirs }: PlaybookClash,
): PlaybookContent {
  if (kind !== null && field === 'kinds') {
    if (theirs === null) return removeKind(content, kind);
    return content.kinds.some(({ key }) => key === kind)
      ? content
      : { ...content, kinds: [...content.kinds, theirs as Kind] };
  }
  if (kind !== null) return changeKind(content, kind, { [field]: theirs });
  const [part = '', entry, inner] = field.split('.');
  if (part === 'milestones' && entry !== undefined) return takeTheirMilestone(content, entry, inner, theirs);
  if (entry === undefined) return { ...content, [part]: theirs };
  const whole = { ...(content as unknown as Record<string, Record<string, unknown>>)[part], [entry]: theirs };
  if (theirs === undefined) delete whole[entry];
  return { ...content, [part]: whole };
}
