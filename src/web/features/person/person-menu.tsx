import { personTexts } from '#texts/person.ts';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { downloadFile } from '../../ui/save-file.ts';

/** What is done for somebody who asks what is kept of them. */
export function PersonMenu({ contactId }: { contactId: string }) {
  const t = useTexts(personTexts);
  const takeOut = () => downloadFile(`/api/contacts/${contactId}/kept.zip`);
  return (
    <Menu
      label={t('more')}
      acts={[{ id: 'take-out', label: t('takeOut'), detail: t('takeOutDetail'), act: takeOut }]}
    />
  );
}
