import { useId, useRef, useState } from 'react';
import type { RoadmapReader } from '#contract/roadmap/roadmap-links.ts';
import { type Language, languageOf, languages } from '#texts/language.ts';
import { roadmapLetterTexts } from '#texts/roadmap-letter.ts';
import { sayIn } from '#texts/say.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { dateFormats } from '../../ui/date-formats.ts';
import { inputLook } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import { localeName } from '../../ui/regions.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { MadeLink } from './use-link-making.ts';

interface MadeLinkProps {
  made: MadeLink;
  reader: RoadmapReader | undefined;
  /** What the plan is for, in their words. */
  goal: string | null;
  /** Who writes. */
  seller: string;
  /** The language that they read, as far as it is known. */
  language: Language;
  dealId: string;
  onHide: () => void;
}

/** A link that is shown this once, to be copied, and words to send it with in the language of whom it is for. */
export function MadeLinkCard(props: MadeLinkProps) {
  const { made, reader, dealId, onHide } = props;
  const t = useTexts(shareRoadmapTexts);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [state, setState] = useState<'new' | 'copied' | 'not copied'>('new');
  const name = reader?.name ?? made.link.contactName;
  const copy = async () => {
    const isCopied = await copyText(made.address);
    setState(isCopied ? 'copied' : 'not copied');
    if (!isCopied) field.current?.select();
  };
  return (
    <div className="mt-2 flex flex-col gap-3 rounded-control border border-them-line bg-them-wash px-3 py-3">
      <div>
        <div className="flex items-center justify-between gap-3">
          <label htmlFor={id} className="text-fine font-medium">
            {t('theLink', { name })}
          </label>
          <Button size="small" look="quiet" onPress={onHide}>
            {t('hideLink')}
          </Button>
        </div>
        <div className="mt-1 flex gap-2">
          <input
            ref={field}
            id={id}
            readOnly
            value={made.address}
            aria-describedby={`${id}-note`}
            onFocus={(event) => event.target.select()}
            className={`${inputLook} flex-1`}
          />
          <Button look="theirs" onPress={() => void copy()}>
            {state === 'copied' ? t('copied') : t('copy')}
          </Button>
        </div>
        <p id={`${id}-note`} aria-live="polite" className="mt-1 text-fine text-soft">
          {state === 'not copied' ? t('copyByHand') : t('shownOnce')}
        </p>
      </div>
      {reader && (
        <Fold title={t('words')} isOpen={!made.isOneOfSeveral}>
          <Letter key={made.link.linkId} {...props} reader={reader} />
        </Fold>
      )}
      {reader?.email === null && (
        <p className="text-fine text-soft">
          {t.rich(
            'noEmail',
            {
              // Beside this page: the link is shown here and nowhere else.
              a: (text) => (
                <Link href={`/deals/${dealId}?do=change-contact&contact=${reader.contactId}`} target="_blank">
                  {text}
                </Link>
              ),
            },
            { name },
          )}
        </p>
      )}
    </div>
  );
}

/** The words that a link goes with. They leave by the seller's own hand. */
function Letter({ made, reader, goal, seller, language: first }: MadeLinkProps & { reader: RoadmapReader }) {
  const t = useTexts(shareRoadmapTexts);
  const { zone } = useReader();
  const [language, setLanguage] = useState(first);
  const [changed, setChanged] = useState<string | null>(null);
  const say = sayIn(language, roadmapLetterTexts);
  const dates = dateFormats(language === 'en' ? 'en-GB' : language, zone);
  const until = dates.shortDay(dates.dayOf(made.link.expiresAt));
  const written = [
    say('hello', { name: reader.name }),
    '',
    say('what'),
    '',
    made.address,
    '',
    say('yours'),
    say('until', { day: until }),
    '',
    say('bye', { name: seller }),
  ].join('\n');
  const text = changed ?? written;
  const subject = goal === null ? say('subjectPlain') : say('subject', { goal });
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <TextArea
        label={t('words')}
        labelHidden
        rows={10}
        value={text}
        onChange={(next) => {
          setChanged(next);
          setCopied(false);
        }}
      />
      <div className="flex flex-wrap items-end gap-2">
        <Select
          label={t('wordsIn')}
          labelHidden
          className="w-36"
          items={languages.map((one) => ({ id: one, label: localeName(one) }))}
          value={language}
          onChange={(next) => {
            setLanguage(languageOf(next));
            setChanged(null);
            setCopied(false);
          }}
        />
        <Button onPress={() => void copyText(text).then(setCopied)}>
          {isCopied ? t('copied') : t('copy')}
        </Button>
        <ButtonLink
          look="primary"
          href={`mailto:${encodeURIComponent(reader.email ?? '').replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
        >
          {t('openMail')}
        </ButtonLink>
      </div>
    </div>
  );
}
