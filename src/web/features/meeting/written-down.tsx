import { meetingTexts } from '#texts/meeting.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useIdsOfAll, useSaid } from './meeting-context.ts';

export interface Written {
  readonly noun: 'note' | 'line' | 'promise' | 'person';
  readonly id: string;
}

/** On a phone what was said stands out of sight: the last of it, above the field that is empty again. */
export function WrittenDown({ of: { noun, id } }: { of: Written }) {
  const t = useTexts(meetingTexts);
  const isThere = useIdsOfAll(noun).includes(id);
  const said: { text?: string; what?: string; name?: string } = useSaid(noun, id).entry;
  const what = said.text ?? said.what ?? said.name ?? '';
  return (
    <p role="status" className="flex items-center gap-1.5 text-fine text-them lg:hidden">
      {isThere && (
        <>
          <CheckIcon />
          <span className="truncate">{t('writtenDown', { what })}</span>
        </>
      )}
    </p>
  );
}
