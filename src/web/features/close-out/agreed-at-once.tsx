import { useState } from 'react';
import { closeOutTexts } from '#texts/close-out.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { usuallyThere } from './close-out-entries.ts';

interface Kind {
  key: string;
  clientCommitsTo: string;
}

interface AgreedAtOnceProps {
  onAgreed: (contactId: string, kinds: Kind[]) => void;
}

/** For the meeting in which everything falls into place: several commitments of one person, made there and then. */
export function AgreedAtOnce({ onAgreed }: AgreedAtOnceProps) {
  const t = useTexts(closeOutTexts);
  const { page, record, start } = useCloseOut();
  const { participants: there = usuallyThere(record, start) } = useEntry(record, 'held', 'held');
  const people = usePeople();
  const [isOpen, setOpen] = useState(false);
  const [contactId, setContactId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  // Whoever was there is meant before anybody who was not.
  const who = contactId ?? (people.find(({ id }) => there.includes(id)) ?? people[0])?.id ?? null;
  const positions = page.score.people.find(({ contactId: id }) => id === who)?.positions ?? [];
  const hasGiven = (kind: string) => positions.some((one) => one.kind === kind && one.state === 'gained');
  const kinds = page.score.kinds.filter(({ key }) => !hasGiven(key));
  const agreed = kinds.filter((kind) => chosen.includes(kind.key));
  return (
    <>
      <Button size="small" look="quiet" onPress={() => setOpen(true)} isDisabled={people.length === 0}>
        <PlusIcon /> {t('agreedToSeveral')}
      </Button>
      <Dialog title={t('agreedToSeveral')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="flex flex-col gap-4">
          <p className="text-soft">{t('agreedHint')}</p>
          <Select label={t('whoAgreed')} items={people} value={who} onChange={setContactId} />
          <Choices
            label={t('toWhat')}
            items={kinds.map((kind) => ({ id: kind.key, label: kind.label }))}
            value={chosen}
            onChange={setChosen}
          />
          <Button
            size="small"
            look="quiet"
            className="-mt-2 self-start"
            onPress={() => setChosen(kinds.map(({ key }) => key))}
          >
            {t('toAllOfThem')}
          </Button>
          <FormEnd>
            <Button look="quiet" onPress={() => setOpen(false)}>
              {t('cancel')}
            </Button>
            <Button
              look="primary"
              isDisabled={who === null || agreed.length === 0}
              onPress={() => {
                if (who !== null) onAgreed(who, agreed);
                setChosen([]);
                setOpen(false);
              }}
            >
              {t('putThemIn')}
            </Button>
          </FormEnd>
        </div>
      </Dialog>
    </>
  );
}
