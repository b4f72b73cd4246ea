import { rolesTexts } from '#texts/choices.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useField } from '../../api/record/use-record.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { useCloseOut } from './close-out-context.ts';

/** Who usually gives such a commitment, where it is said of somebody else. It keeps nobody from it. */
export function UsualGivers({ contactId, kind }: { contactId: string; kind: string }) {
  const t = useTexts(closeOutTexts);
  const word = useTexts(rolesTexts);
  const { list } = useNumbers();
  const { record, page, playbook } = useCloseOut();
  const newRole = useField(record, 'person', contactId, 'role');
  const usual = playbook?.kinds.find((one) => one.key === kind);
  if (contactId === '' || !usual || usual.from === 'each') return null;
  const roles = page.score.people.find((one) => one.contactId === contactId)?.roles ?? [newRole];
  if (usual.from.some((role) => roles.includes(role))) return null;
  return (
    <p className="text-fine text-soft">
      {t('usuallyFrom', { kind: usual.label, who: list(usual.from.map((role) => word(role))) })}
    </p>
  );
}
