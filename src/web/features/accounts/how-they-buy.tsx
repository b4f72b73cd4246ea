import type { getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accountsTexts } from '#texts/accounts.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';

const oftenSaid = { 'first time': 'firstTime', sometimes: 'sometimes', 'every year': 'everyYear' } as const;

/** How a company buys what we sell, as far as it is known. */
export function HowTheyBuy({ account }: { account: OutputOf<typeof getAccount> }) {
  const t = useTexts(accountsTexts);
  const tc = useTexts(contactsTexts);
  const { howOften, lastBought, competitors } = account;
  const known = [
    howOften && [t('howOften'), t(oftenSaid[howOften])],
    lastBought && [t('lastBought'), lastBought],
    competitors && [t('competitors'), competitors],
  ].filter((one) => Array.isArray(one));
  if (known.length === 0) return null;
  return (
    <Card title={tc('buying')}>
      <dl className="flex flex-col gap-2">
        {known.map(([what, said]) => (
          <div key={what}>
            <dt className="text-fine text-soft">{what}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
