import { boardsTexts } from '#texts/boards.ts';
import { useTexts } from '../../ui/reader.tsx';
import { type MenuChoice, SectionMenu } from '../../ui/section-menu.tsx';

/** One choice among others that stand in the same menu. */
export interface OptionSection {
  readonly label: string;
  readonly items: readonly MenuChoice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** How a list is shown, in one menu: on a phone each choice by itself would take a row. */
export function OptionsMenu({ sections }: { sections: readonly OptionSection[] }) {
  const t = useTexts(boardsTexts);
  const idIn = (place: number, id: string) => `${place} ${id}`;
  return (
    <SectionMenu
      label={t('options')}
      className="ml-auto"
      chosen={new Set(sections.map(({ chosen }, place) => idIn(place, chosen ?? '')))}
      onChoose={(given) => {
        const place = Number(given.slice(0, given.indexOf(' ')));
        sections[place]?.onChoose(given.slice(given.indexOf(' ') + 1));
      }}
      sections={sections.map(({ label, items }, place) => ({
        label,
        items: items.map((item) => ({ ...item, id: idIn(place, item.id) })),
      }))}
    >
      {t('options')}
    </SectionMenu>
  );
}
