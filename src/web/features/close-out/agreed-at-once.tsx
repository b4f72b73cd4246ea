import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { Select } from '../../ui/select.tsx';

interface Kind {
  key: string;
  label: string;
  clientCommitsTo: string;
}

interface AgreedAtOnceProps {
  people: readonly Choosable[];
  kinds: readonly Kind[];
  onAgreed: (contactId: string, kinds: Kind[]) => void;
}

/** For the meeting in which everything falls into place: several commitments of one person, made there and then. */
export function AgreedAtOnce({ people, kinds, onAgreed }: AgreedAtOnceProps) {
  const [isOpen, setOpen] = useState(false);
  const [contactId, setContactId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const who = contactId ?? people[0]?.id ?? null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)} isDisabled={people.length === 0}>
        They agreed to several things
      </Button>
      <Dialog title="They agreed to several things" isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className="flex flex-col gap-4">
          <p className="text-soft">
            Each becomes a commitment that was made and kept in this conversation. Give one a date of its own
            below if it is still to be done.
          </p>
          <Select label="Who agreed" items={people} value={who} onChange={setContactId} />
          <Choices
            label="To what"
            items={kinds.map((kind) => ({ id: kind.key, label: kind.label }))}
            value={chosen}
            onChange={setChosen}
          />
          <FormEnd>
            <Button look="quiet" onPress={() => setOpen(false)}>
              Cancel
            </Button>
            <Button
              look="primary"
              isDisabled={who === null || chosen.length === 0}
              onPress={() => {
                if (who !== null)
                  onAgreed(
                    who,
                    kinds.filter((kind) => chosen.includes(kind.key)),
                  );
                setChosen([]);
                setOpen(false);
              }}
            >
              Put them in
            </Button>
          </FormEnd>
        </div>
      </Dialog>
    </>
  );
}
