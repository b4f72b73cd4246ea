import { closeOutTexts } from '#texts/close-out.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { CloseOutPart } from './close-out-start.ts';

interface PartChoiceProps {
  parts: readonly CloseOutPart[];
  shown: number;
  onShow: (place: number) => void;
}

/** A conversation about several deals is closed out deal by deal, and sent as one. */
export function PartChoice({ parts, shown, onShow }: PartChoiceProps) {
  const t = useTexts(closeOutTexts);
  return (
    <Choice
      label={t('parts')}
      items={parts.map(({ page }) => ({ id: page.deal.dealId, label: page.deal.name }))}
      value={parts[shown]?.page.deal.dealId ?? null}
      onChange={(dealId) => onShow(parts.findIndex(({ page }) => page.deal.dealId === dealId))}
      className="mb-5 border-b border-line pb-4"
    />
  );
}
