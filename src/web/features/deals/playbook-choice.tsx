import { listPlaybooks } from '#contract/playbook/playbook.ts';
import { playbookOfDealTexts } from '#texts/playbook-of-deal.ts';
import { useRead } from '../../api/queries.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';

/** Which playbook a new deal goes by; nothing where there is only one to choose. */
export function PlaybookChoice({
  value,
  onChange,
}: {
  /** Null is the one that new deals go by. */
  value: string | null;
  onChange: (key: string) => void;
}) {
  const t = useTexts(playbookOfDealTexts);
  const list = useRead(listPlaybooks, {});
  const offered = (list.data?.items ?? []).filter(
    ({ archivedAt, versions }) => archivedAt === null && versions.length > 0,
  );
  if (offered.length < 2) return null;
  const usual = offered.find(({ forNewDeals }) => forNewDeals)?.key ?? null;
  return (
    <Select
      label={t('playbook')}
      items={offered.map((one) => ({ id: one.key, label: one.label }))}
      value={offered.some(({ key }) => key === value) ? value : usual}
      onChange={onChange}
      hint={t('hint')}
    />
  );
}
