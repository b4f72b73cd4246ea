import type { listDuplicates } from '#contract/duplicates/duplicates.ts';
import type { OutputOf } from '#contract/operation.ts';
import { duplicatesTexts } from '#texts/duplicates.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';

type Found = OutputOf<typeof listDuplicates>['items'][number];
type Code = Found['evidence'][number];

const words = {
  'same name': 'code_same_name',
  'longer name': 'code_longer_name',
  'short form': 'code_short_form',
  initial: 'code_initial',
  slip: 'code_slip',
  'given name': 'code_given_name',
  'other name': 'code_other_name',
  'same e-mail': 'code_same_email',
  'same mailbox of several': 'code_same_mailbox_of_several',
  'other e-mail there': 'code_other_email_there',
  'same phone': 'code_same_phone',
  'same phone of several': 'code_same_phone_of_several',
  'other phone': 'code_other_phone',
  'same link': 'code_same_link',
  'other link': 'code_other_link',
  'same company': 'code_same_company',
  'other company': 'code_other_company',
  'same birthday': 'code_same_birthday',
  'other birthday': 'code_other_birthday',
  'same title': 'code_same_title',
  'same domain': 'code_same_domain',
  'other domain': 'code_other_domain',
  'other legal form': 'code_other_legal_form',
  'other country': 'code_other_country',
  'belongs to it': 'code_belongs_to_it',
} as const satisfies Record<Code, string>;

const against: ReadonlySet<Code> = new Set<Code>([
  'given name',
  'other name',
  'other e-mail there',
  'other phone',
  'other link',
  'other company',
  'other birthday',
  'other domain',
  'other legal form',
  'other country',
  'belongs to it',
]);

/** What speaks for two being one, and, in another tone, what speaks against it. */
export function EvidenceTags({ evidence }: { evidence: readonly Code[] }) {
  const t = useTexts(duplicatesTexts);
  return (
    <span className="flex flex-wrap gap-1">
      {evidence.map((code) => (
        <Tag key={code} tone={against.has(code) ? 'warn' : 'plain'}>
          {t(words[code])}
        </Tag>
      ))}
    </span>
  );
}
