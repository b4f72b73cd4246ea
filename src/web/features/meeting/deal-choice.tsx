import { meetingTexts } from '#texts/meeting.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Chip, ChipRow } from './chips.tsx';
import { useHolders, useMeeting } from './meeting-context.ts';
import { standIn } from './meeting-parts.ts';

/**
 * Which deal something is of, in a meeting about several: the one that is spoken about, until another is pressed. A
 * name may come up in more than one.
 */
export function DealChoice({ noun, id }: { noun: 'line' | 'promise' | 'person'; id: string }) {
  const t = useTexts(meetingTexts);
  const { parts, onSubject } = useMeeting();
  const holders = useHolders(noun, id);
  if (parts.length < 2) return null;
  const isIn = (dealId: string) => holders.some((one) => one.dealId === dealId);
  const press = (dealId: string) => {
    const own = holders.map((one) => one.dealId);
    const several = isIn(dealId) ? own.filter((one) => one !== dealId) : [...own, dealId];
    const next = noun === 'person' ? several : [dealId];
    if (next.length === 0) return;
    standIn(parts, noun, id, next);
    if (next.includes(dealId)) onSubject(dealId);
  };
  return (
    <ChipRow label={t('whichDeal')}>
      {parts.map(({ dealId, page }) => (
        <Chip key={dealId} isOn={isIn(dealId)} onPress={() => press(dealId)}>
          {page.deal.name}
        </Chip>
      ))}
    </ChipRow>
  );
}
