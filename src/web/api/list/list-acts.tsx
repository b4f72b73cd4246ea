import { listsTexts } from '#texts/lists.ts';
import { copyText } from '../../ui/copy-text.ts';
import { useTexts } from '../../ui/reader.tsx';
import { say, sayProblem } from '../../ui/toast.tsx';
import { SaveSelected } from './save-selected.tsx';
import { SelectionAct } from './selection-act.tsx';
import type { Sheet } from './sheet.ts';

interface ListActsProps<Item> {
  items: readonly Item[];
  emailOf: (item: Item) => string | null;
  /** Whether somebody wants no mail from us. */
  isUnwanted?: (item: Item) => boolean;
  sheet: Sheet<Item>;
}

/** What can be done with whatever is selected: write to all of them, and take them along in a file. */
export function ListActs<Item>({ items, emailOf, isUnwanted, sheet }: ListActsProps<Item>) {
  const t = useTexts(listsTexts);
  const copy = async () => {
    const withEmail = items.filter((item) => emailOf(item) !== null);
    const wanted = withEmail.filter((item) => isUnwanted?.(item) !== true);
    const emails = [...new Set(wanted.flatMap((item) => emailOf(item) ?? []))];
    const leftOut = withEmail.length - wanted.length;
    if (emails.length === 0) return sayProblem(t(leftOut > 0 ? 'nobodyWantsMail' : 'noEmails'));
    if (await copyText(emails.join(', '))) say(t('copiedEmails', { count: emails.length, leftOut }));
    else sayProblem(t('notCopied'));
  };
  return (
    <>
      <SelectionAct label={t('copyEmails')} mayAct={items.length > 0} onAct={() => void copy()} />
      <SaveSelected items={items} sheet={sheet} />
    </>
  );
}
