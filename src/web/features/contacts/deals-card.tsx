import type { getContact } from '#contract/contacts/contacts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { rolesTexts } from '#texts/choices.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

/** What somebody is part of, and what they were part of. */
export function DealsCard({ deals }: { deals: OutputOf<typeof getContact>['deals'] }) {
  const t = useTexts(contactsTexts);
  const roles = useTexts(rolesTexts);
  return (
    <Card title={t('deals')}>
      {deals.length === 0 && <p className="text-soft">{t('noDeals')}</p>}
      <Rows>
        {deals.map((deal) => (
          <Row key={deal.id} aside={deal.state !== 'open' && <Tag>{t(`state_${deal.state}`)}</Tag>}>
            <Link look="name" href={`/deals/${deal.id}`}>
              {deal.name}
            </Link>
            {deal.account && <span className="text-soft"> · {deal.account.name}</span>}
            <div className="mt-1 flex flex-wrap gap-1">
              {deal.roles.map((role) => (
                <Tag key={role}>{roles(role)}</Tag>
              ))}
              {deal.left && <Tag>{t('noLonger')}</Tag>}
            </div>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
