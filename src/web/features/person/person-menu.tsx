import { useState } from 'react';
import { erasureTexts } from '#texts/erasure.ts';
import { personTexts } from '#texts/person.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { downloadFile } from '../../ui/save-file.ts';
import { EraseForm } from './erase-form.tsx';

interface PersonMenuProps {
  contactId: string;
  name: string;
  /** Once they are erased there is nothing to see here. */
  onErased: () => void;
}

/** What is done for somebody who asks what is kept of them, or that nothing is. */
export function PersonMenu({ contactId, name, onErased }: PersonMenuProps) {
  const t = useTexts(personTexts);
  const erasure = useTexts(erasureTexts);
  const [isErasing, setErasing] = useState(false);
  const takeOut = () => downloadFile(`/api/contacts/${contactId}/kept.zip`);
  const close = () => setErasing(false);
  return (
    <>
      <Menu
        label={t('more')}
        acts={[
          { id: 'take-out', label: t('takeOut'), detail: t('takeOutDetail'), act: takeOut },
          {
            ...{ id: 'erase', label: erasure('erase'), detail: erasure('eraseDetail') },
            ...{ tone: 'risk', act: () => setErasing(true) },
          },
        ]}
      />
      <Dialog title={erasure('title', { name })} isOpen={isErasing} onClose={close}>
        <EraseForm contactId={contactId} onCancel={close} onErased={onErased} />
      </Dialog>
    </>
  );
}
