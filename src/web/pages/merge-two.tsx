import { getAccount } from '#contract/accounts/accounts.ts';
import { getContact } from '#contract/contacts/contacts.ts';
import { listFields, type ShownField } from '#contract/fields/fields.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { useRead } from '../api/queries.ts';
import { useCompanySaid } from '../features/duplicates/company-said.ts';
import type { Said } from '../features/duplicates/differences.ts';
import type { FoundPair, MergedNoun } from '../features/duplicates/duplicate-list.tsx';
import { MergeForm } from '../features/duplicates/merge-form.tsx';
import { usePersonSaid } from '../features/duplicates/person-said.ts';
import { useValueWords } from '../features/fields/use-value-words.ts';
import { useTexts } from '../ui/reader.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ReadFailed } from './read-failed.tsx';

interface MergeTwoProps {
  pair: FoundPair;
  onDone: () => void;
}

/** Two people side by side. */
export function MergeContacts({ pair, onDone }: MergeTwoProps) {
  const one = useRead(getContact, { contactId: pair.one.id });
  const other = useRead(getContact, { contactId: pair.other.id });
  const saidBy = usePersonSaid();
  const values = useValuesSaid('contact');
  if (one.isError || other.isError) return <NotRead error={one.error ?? other.error} retry={[one, other]} />;
  if (!one.data || !other.data || !values) return <Skeleton lines={8} />;
  const said = [...saidBy(one.data, other.data), ...values(one.data.values, other.data.values)];
  const deals = { one: one.data.deals.length, other: other.data.deals.length };
  return <MergeForm noun="contact" pair={pair} said={said} deals={deals} onDone={onDone} />;
}

/** Two companies side by side. */
export function MergeAccounts({ pair, onDone }: MergeTwoProps) {
  const one = useRead(getAccount, { accountId: pair.one.id });
  const other = useRead(getAccount, { accountId: pair.other.id });
  const saidBy = useCompanySaid();
  const values = useValuesSaid('account');
  if (one.isError || other.isError) return <NotRead error={one.error ?? other.error} retry={[one, other]} />;
  if (!one.data || !other.data || !values) return <Skeleton lines={8} />;
  const said = [...saidBy(one.data, other.data), ...values(one.data.values, other.data.values)];
  const deals = { one: one.data.deals.length, other: other.data.deals.length };
  return <MergeForm noun="account" pair={pair} said={said} deals={deals} onDone={onDone} />;
}

type Values = Readonly<Record<string, unknown>>;

/** What stands in fields of the workspace; undefined until these are read. */
function useValuesSaid(noun: MergedNoun): ((one: Values, other: Values) => Said[]) | undefined {
  const { data } = useRead(listFields, { noun });
  const fields: readonly ShownField[] = data?.items ?? [];
  const words = useValueWords(fields);
  if (!data) return undefined;
  return (one, other) =>
    fields.map((field) => ({
      field: `values.${field.fieldId}`,
      label: field.label,
      one: words(field, one[field.fieldId]),
      other: words(field, other[field.fieldId]),
    }));
}

function NotRead({
  error,
  retry,
}: {
  error: unknown;
  retry: readonly { refetch: () => Promise<unknown> }[];
}) {
  const t = useTexts(duplicatesTexts);
  return (
    <ReadFailed
      what={t('theDuplicates')}
      error={error}
      onRetry={() => {
        for (const one of retry) void one.refetch();
      }}
    />
  );
}
