import { changeProfile } from '#contract/me/me.ts';
import { paletteTexts } from '#texts/palette.ts';
import { useMe } from '../../api/session.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { PlayIcon } from '../../ui/icons.tsx';
import { type Light, setLight } from '../../ui/light.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { FoundItem } from './found-item.ts';

const lights = [
  ['system', 'lightSystem'],
  ['light', 'lightLight'],
  ['dark', 'lightDark'],
] as const;
const languages = [
  ['de-DE', 'inGerman'],
  ['en-GB', 'inEnglish'],
] as const;

/** Light or dark, and the language: they follow the reader to every device, and can be undone. */
export function useReaderItems(leaveAnd: (act: () => void) => void): FoundItem[] {
  const t = useTexts(paletteTexts);
  const { locale, theme } = useMe().member;
  const write = useWrite(changeProfile, {
    said: t('changed'),
    undo: (_, input) => writingBack(changeProfile, { locale, theme }, input),
  });
  const takeLight = (light: Light) => {
    // At once; the server only keeps it for the other devices.
    setLight(light);
    void write.send({ theme: light });
  };
  return [
    ...lights
      .filter(([light]) => light !== theme)
      .map(([light, label]) => ({
        id: `light ${light}`,
        label: t(label),
        words: t('lightWords'),
        icon: <PlayIcon />,
        choose: () => leaveAnd(() => takeLight(light)),
      })),
    ...languages
      .filter(([one]) => one.slice(0, 2) !== t.locale.slice(0, 2))
      .map(([one, label]) => ({
        id: `language ${one}`,
        label: t(label),
        words: t('languageWords'),
        icon: <PlayIcon />,
        choose: () => leaveAnd(() => void write.send({ locale: one })),
      })),
  ];
}
