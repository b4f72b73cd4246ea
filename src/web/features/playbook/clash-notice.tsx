import type { PlaybookClash } from '#domain/playbook/merge-playbooks.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { playbookWordsTexts } from '#texts/playbook-words.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Kind } from './editing.ts';
import type { Clash } from './use-playbook-editor.ts';

interface ClashNoticeProps {
  clash: Clash;
  kinds: readonly Kind[];
  onTake: (field: PlaybookClash) => void;
  onDone: () => void;
}

/** Two wrote at the same time: what was brought together, and where one has to choose. */
export function ClashNotice({ clash, kinds, onTake, onDone }: ClashNoticeProps) {
  const t = useTexts(playbookTexts);
  const words = useTexts(playbookWordsTexts);
  const labelOf = (key: string | null) => kinds.find((kind) => kind.key === key)?.label ?? key ?? '';
  return (
    <div role="status" className="mb-4 rounded-card border border-us bg-us-wash px-[18px] py-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <p className="font-semibold text-us">{t('clashTitle', { who: clash.who ?? t('somebody') })}</p>
          <p className="text-soft">{clash.fields.length > 0 ? t('clashBoth') : t('clashMerged')}</p>
        </div>
        <Button size="small" onPress={onDone}>
          {t('clashDone')}
        </Button>
      </div>
      {clash.fields.length > 0 && (
        <ul className="mt-2 flex flex-col gap-2">
          {clash.fields.map((one) => (
            <li
              key={`${one.kind} ${one.field}`}
              className="grid gap-x-4 gap-y-1 rounded-control bg-card px-3 py-2 sm:grid-cols-[150px_minmax(0,1fr)_minmax(0,1fr)_auto]"
            >
              <span className="text-fine font-medium">
                {labelOf(one.kind)}
                <span className="block font-normal text-soft">
                  {words('field', { field: fieldOf(one.field) })}
                </span>
              </span>
              <Side title={t('clashMine')} value={one.mine} isKind={isWhole(one)} />
              <Side title={t('clashTheirs')} value={one.theirs} isKind={isWhole(one)} />
              <Button size="small" onPress={() => onTake(one)}>
                {t('clashTake')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** All of a commitment or of a usual step: one took it out while the other went on with it. */
function isWhole({ field }: PlaybookClash): boolean {
  const [part, , inner] = field.split('.');
  return part === 'kinds' || (part === 'milestones' && inner === undefined);
}

/** What a field is called: of a usual step by its own parts. */
function fieldOf(field: string): string {
  const [part = '', , inner] = field.split('.');
  return part === 'milestones' && inner !== undefined ? `milestone_${inner}` : part;
}

function Side({ title, value, isKind }: { title: string; value: unknown; isKind: boolean }) {
  const t = useTexts(playbookTexts);
  const text = isKind ? (value === null ? t('clashRemoved') : t('clashKept')) : shown(value);
  return (
    <span className="text-fine">
      <span className="block text-soft">{title}</span>
      <span className="block whitespace-pre-line">{text || t('clashEmpty')}</span>
    </span>
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(shown).join(' ');
  return value === undefined || value === null ? '' : String(value);
}
