import { useState } from 'react';
import type { KeptView } from '#contract/views/kept-views.ts';
import { keptViewsTexts } from '#texts/kept-views.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { SectionMenu } from '../../ui/section-menu.tsx';

export interface BuiltInView {
  readonly key: string;
  readonly label: string;
  readonly why?: string;
}

interface ViewMenuProps {
  views: readonly KeptView[];
  /** Those that come with the product; the first is seen where nobody chose. */
  builtIn: readonly BuiltInView[];
  /** The key of a built-in view or the id of a kept one; null where the address says something of its own. */
  current: string | null;
  isChanged: boolean;
  /** What is seen first. */
  chosen: string | null;
  onShow: (view: string) => void;
}

/** Which view is looked at, and all the others. */
export function ViewMenu({ views, builtIn, current, isChanged, chosen, onShow }: ViewMenuProps) {
  const t = useTexts(keptViewsTexts);
  const [isOpen, setOpen] = useState(false);
  useKey({ key: 'v', label: t('chooseView'), act: () => setOpen(true) });
  const kept = views.find(({ viewId }) => viewId === current);
  const name = kept?.name ?? builtIn.find(({ key }) => key === current)?.label ?? t('ownView');
  const note = (id: string) => (id === (chosen ?? builtIn[0]?.key) ? t('seenFirst') : undefined);
  const item = (view: KeptView) => ({
    id: view.viewId,
    label: view.name,
    note: note(view.viewId),
    detail: view.shared ? view.owner.name : undefined,
  });
  return (
    <SectionMenu
      label={t('views')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      chosen={new Set(current ? [current] : [])}
      onChoose={onShow}
      className="max-w-72"
      sections={[
        { label: t('yourViews'), items: views.filter(({ shared }) => !shared).map(item) },
        { label: t('sharedViews'), items: views.filter(({ shared }) => shared).map(item) },
        {
          label: t('builtInViews'),
          items: builtIn.map(({ key, label, why }) => ({ id: key, label, detail: why, note: note(key) })),
        },
      ]}
    >
      <span className="truncate">{name}</span>
      {isChanged && <span className="text-fine font-normal text-soft">{t('changed')}</span>}
    </SectionMenu>
  );
}
