import type { getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { Card } from '../../ui/card.tsx';
import { Few } from '../../ui/few.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

/** The deals with a company, open ones first. */
export function AccountDeals({ deals }: { deals: OutputOf<typeof getAccount>['deals'] }) {
  const t = useTexts(contactsTexts);
  const sorted = [...deals].sort(
    (one, other) => Number(other.state === 'open') - Number(one.state === 'open'),
  );
  return (
    <Card title={t('deals')}>
      {deals.length === 0 && <p className="text-soft">{t('noDealsWith')}</p>}
      <Few items={sorted} atFirst={8} more={(count) => t('showMore', { count })}>
        {(shown) => (
          <Rows>
            {shown.map((deal) => (
              <Row key={deal.id} aside={deal.state !== 'open' && <Tag>{t(`state_${deal.state}`)}</Tag>}>
                <Link look="name" href={`/deals/${deal.id}`}>
                  {deal.name}
                </Link>
              </Row>
            ))}
          </Rows>
        )}
      </Few>
    </Card>
  );
}
