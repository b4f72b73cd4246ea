import { useEffect, useRef, useState } from 'react';
import type { RoadmapReader } from '#contract/roadmap/roadmap-links.ts';
import { type Language, languageOf, languages } from '#texts/language.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { localeName } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';

interface PreviewProps {
  dealId: string;
  people: readonly RoadmapReader[];
  /** The ledger's place: once it moves on, the page may read otherwise. */
  sequence: number;
  language: Language | null;
  onLanguage: (language: Language) => void;
  usualLanguage: Language;
}

/** The client's page as one of them reads it, in a frame in which nothing of it acts. */
export function Preview({ dealId, people, sequence, language, onLanguage, usualLanguage }: PreviewProps) {
  const t = useTexts(shareRoadmapTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const person = people.find(({ contactId }) => contactId === chosen) ?? people[0];
  if (!person) return null;
  const reads = language ?? languageOf(person.locale ?? usualLanguage);
  const asked = new URLSearchParams({ contactId: person.contactId, ...localeAsked(person, reads) });
  const address = `/api/deals/${dealId}/roadmap-preview/page?${asked.toString()}`;
  return (
    <Card
      title={t('preview')}
      aside={
        <Link look="quiet" className="text-fine" href={address} target="_blank">
          {t('openPreview')}
        </Link>
      }
    >
      <div className="mb-3 flex flex-wrap gap-2">
        <Select
          label={t('previewAs')}
          labelHidden
          className="flex-1"
          items={people.map(({ contactId, name }) => ({ id: contactId, label: name }))}
          value={person.contactId}
          onChange={setChosen}
        />
        <Select
          label={t('wordsIn')}
          labelHidden
          className="flex-1"
          items={languages.map((one) => ({ id: one, label: localeName(one) }))}
          value={reads}
          onChange={(next) => onLanguage(languageOf(next))}
        />
      </div>
      <Frame address={address} sequence={sequence} title={t('previewOf', { name: person.name })} />
    </Card>
  );
}

/** As they chose, with their region, unless it is looked at in another language. */
function localeAsked({ locale }: RoadmapReader, reads: Language): { locale?: string } {
  return locale !== null && languageOf(locale) === reads ? {} : { locale: reads };
}

/** Is read again in its place, so that going back in the browser leaves the page and not the frame. */
function Frame({ address, sequence, title }: { address: string; sequence: number; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [first] = useState(address);
  const shown = useRef({ address, sequence });
  useEffect(() => {
    if (shown.current.address === address && shown.current.sequence === sequence) return;
    shown.current = { address, sequence };
    frame.current?.contentWindow?.location.replace(new URL(address, window.location.origin));
  }, [address, sequence]);
  return (
    <iframe
      ref={frame}
      src={first}
      title={title}
      sandbox=""
      // On a phone it is nearly as wide as theirs, and leaves room beside it to scroll the page itself by.
      className="h-[max(28rem,100vh-14rem)] w-full rounded-control border border-line bg-card max-sm:-mx-4 max-sm:h-[64svh] max-sm:w-[calc(100%+2rem)] max-sm:rounded-none max-sm:border-x-0"
    />
  );
}
