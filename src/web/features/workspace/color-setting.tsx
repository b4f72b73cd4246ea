import { useCallback, useRef, useState } from 'react';
import { readableAccent } from '#domain/roadmap/readable-colors.ts';
import { roadmapLookTexts } from '#texts/roadmap-look.ts';
import { Button } from '../../ui/button.tsx';
import { LineOnce } from '../../ui/line-once.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Setting } from '../../ui/setting.tsx';

interface ColorSettingProps {
  /** Null: our own. */
  color: string | null;
  onSave: (color: string | null, seen: string | null) => Promise<boolean>;
  onRevert: () => void;
}

const usual = '#0b6b5f';
/** Our own, as the page has them where no colour was chosen. */
const ours = {
  light: { accent: usual, wash: '#e2f3ef', edge: '#bfddd6' },
  dark: { accent: '#62cdb9', wash: '#14372f', edge: '#2a5a4f' },
};

/** The colour of the pages for clients, with how it is shown so that it can be read. */
export function ColorSetting({ color, onSave, onRevert }: ColorSettingProps) {
  const t = useTexts(roadmapLookTexts);
  const [error, setError] = useState<string>();
  const shown = color ?? usual;
  const save = async (next: string) => {
    const code = next.toLowerCase();
    return code === shown || onSave(code === usual ? null : code, color);
  };
  const saveTyped = async (typed: string) => {
    const isColor = /^#[0-9a-f]{6}$/i.test(typed);
    setError(isColor ? undefined : t('colorNone'));
    return isColor && save(typed);
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  // What the browser says once a colour is settled on; React hears each one on the way.
  const follow = useCallback((input: HTMLInputElement) => {
    const settle = () => void saveNow.current(input.value);
    input.addEventListener('change', settle);
    return () => input.removeEventListener('change', settle);
  }, []);
  return (
    <Setting title={t('color')} hint={t('colorHint')}>
      <div className="flex flex-col gap-2">
        <div className="flex items-center gap-2">
          <input
            key={shown}
            ref={follow}
            type="color"
            defaultValue={shown}
            aria-label={t('colorPick')}
            className="size-8 flex-none cursor-pointer rounded-control max-sm:size-10"
          />
          <div className="min-w-0 flex-1">
            <LineOnce
              label={t('colorCode')}
              value={shown}
              needed={t('colorNone')}
              error={error}
              onSave={saveTyped}
              onRevert={() => {
                setError(undefined);
                onRevert();
              }}
            />
          </div>
          {color !== null && (
            <Button look="quiet" size="small" onPress={() => void onSave(null, color)}>
              {t('usualColor')}
            </Button>
          )}
        </div>
        <Sample color={color} />
      </div>
    </Setting>
  );
}

/** As on the client's page, light beside dark. */
function Sample({ color }: { color: string | null }) {
  const t = useTexts(roadmapLookTexts);
  const light = color === null ? ours.light : readableAccent(color, 'light');
  const dark = color === null ? ours.dark : readableAccent(color, 'dark');
  const isDarker = light.accent !== color;
  const isLighter = dark.accent !== color;
  const said = isDarker ? (isLighter ? t('both') : t('darker')) : isLighter ? t('lighter') : t('asChosen');
  const themes = [
    { ...light, on: '#fff', key: 'light' },
    { ...dark, on: '#171614', key: 'dark' },
  ];
  return (
    <>
      <div className="grid grid-cols-2 gap-2" aria-hidden="true">
        {themes.map(({ key, accent, wash, edge, on }) => (
          <div
            key={key}
            className="flex flex-col items-start gap-2 rounded-control p-3 text-fine font-semibold"
            style={{ background: wash, color: accent, border: `1px solid ${edge}` }}
          >
            {t('sampleWords')}
            <span className="rounded-control px-2.5 py-1" style={{ background: accent, color: on }}>
              {t('sampleButton')}
            </span>
          </div>
        ))}
      </div>
      <p aria-live="polite" className="text-fine text-soft">
        {color !== null && said}
      </p>
    </>
  );
}
