import { useEffect, useRef, useState } from 'react';
import { listMembers } from '#contract/members/members.ts';
import { saidTexts } from '#texts/said.ts';
import { useReadWhen } from '../../api/queries.ts';
import { useNewPeople } from '../../api/record/use-people.ts';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { NewSpeaker } from './new-speaker.tsx';
import { focusCurrent } from './open-list.tsx';
import type { Said } from './said.ts';
import type { useSaid } from './use-said.ts';
import type { WordsOf, WordsRead } from './words-context.ts';

interface SpeakersProps {
  of: WordsOf;
  one: Said;
  acts: ReturnType<typeof useSaid>;
  known: readonly { contactId: string; name: string; title: string | null }[];
  /** Whom nobody knows is asked for beside what was found, which hangs on it; the others stand with their words. */
  which: 'asked' | 'told';
}

type Speaker = WordsRead['speech']['speakers'][number];

/** Who spoke: whom nobody knows is asked for, the others can be put right. */
export function Speakers({ of, one, acts, known, which }: SpeakersProps) {
  const t = useTexts(saidTexts);
  const [begun, setBegun] = useState<string | null>(null);
  const members = useReadWhen(true, listMembers, { limit: 200 }).data?.items ?? [];
  const newcomers = useNewPeople(of.record);
  const speakers = one.read?.speech.speakers ?? [];
  const people = of.page.score.people;
  const others = known.filter(({ contactId }) => !people.some((person) => person.contactId === contactId));
  const inAddressBook = [...people, ...others];
  const isKnown = (id: string) => inAddressBook.some(({ contactId }) => contactId === id);
  const items = [
    ...inAddressBook.map(({ contactId, name, title }) => ({
      id: `contactId ${contactId}`,
      label: name,
      ...(title ? { detail: title } : {}),
    })),
    ...newcomers.filter(({ id }) => !isKnown(id)).map((each) => ({ ...each, id: `newcomer ${each.id}` })),
    ...members.map(({ memberId, name }) => ({
      id: `memberId ${memberId}`,
      label: name,
      detail: t('oneOfUs'),
    })),
    { id: 'new', label: t('somebodyNew') },
    { id: 'otherwise client', label: t('somebodyElse') },
    { id: 'otherwise left out', label: t('notRead') },
  ];
  const chosen = ({ contactId, memberId, isLeftOut, sure, side }: Speaker) => {
    if (contactId) return `${isKnown(contactId) ? 'contactId' : 'newcomer'} ${contactId}`;
    if (memberId) return `memberId ${memberId}`;
    if (sure !== 'said') return null;
    return isLeftOut ? 'otherwise left out' : side === 'client' ? 'otherwise client' : null;
  };
  const asked = speakers.filter(({ sure }) => sure === 'likely' || sure === 'unknown');
  const told = speakers.filter(({ sure }) => sure === 'sure' || sure === 'said');
  const box = useRef<HTMLDivElement>(null);
  const hasAnswered = useRef(false);
  const left = asked.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question that is answered goes, and with it the focus
  useEffect(() => {
    if (hasAnswered.current && document.activeElement === document.body) {
      const next = box.current?.querySelector<HTMLElement>('button, summary');
      if (next) next.focus();
      else focusCurrent();
    }
    hasAnswered.current = false;
  }, [left]);
  const choose = (speaker: string, id: string) => {
    setBegun(id === 'new' ? speaker : null);
    if (id === 'new') return;
    hasAnswered.current = true;
    const [field = '', value = ''] = id.split(/ (.*)/);
    if (field === 'newcomer') void acts.nameNewcomer(one, speaker, value);
    else void acts.name(one, speaker, { [field]: value } as never);
  };
  const add = (speaker: string, person: { name: string; title: string }) => {
    // Whoever is in the list already is not put there a second time.
    const there = items.find(({ label }) => label.toLowerCase() === person.name.toLowerCase());
    setBegun(null);
    hasAnswered.current = true;
    if (there && there.id !== 'new') choose(speaker, there.id);
    else void acts.nameNewcomer(one, speaker, person);
  };
  const rowOf = (speaker: Speaker, isAsked: boolean) => (
    <div key={speaker.name} data-speaker={speaker.name} className="flex flex-col gap-2">
      <Select
        label={
          !isAsked
            ? speaker.name
            : speaker.sure === 'likely'
              ? t('isThis', { name: speaker.name })
              : t('whoIs', { name: speaker.name })
        }
        items={items}
        value={begun === speaker.name ? 'new' : isAsked ? null : chosen(speaker)}
        {...(isAsked && speaker.sure === 'likely'
          ? { placeholder: items.find(({ id }) => id === chosen(speaker))?.label ?? '' }
          : {})}
        onChange={(id) => choose(speaker.name, id)}
      />
      {begun === speaker.name && (
        <NewSpeaker
          spokenAs={speaker.name}
          onAdd={(person) => add(speaker.name, person)}
          onCancel={() => setBegun(null)}
        />
      )}
    </div>
  );
  const shown = which === 'asked' ? asked : told;
  if (shown.length === 0) return null;
  return (
    <div ref={box} className="flex flex-col gap-2">
      {which === 'asked' ? (
        asked.map((speaker) => rowOf(speaker, true))
      ) : (
        <Fold title={t('whoSpoke', { count: told.length })}>
          <div className="flex flex-col gap-2">{told.map((speaker) => rowOf(speaker, false))}</div>
        </Fold>
      )}
    </div>
  );
}
