import type { getAccount } from '#contract/accounts/accounts.ts';
import type { OutputOf } from '#contract/operation.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { Card } from '../../ui/card.tsx';
import { Few } from '../../ui/few.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';

type Account = OutputOf<typeof getAccount>;

interface AccountPeopleProps {
  people: Account['contacts'];
  whoLeft: Account['whoLeft'];
}

/** Who is there, and who was there before: somebody who left may still open a door. */
export function AccountPeople({ people, whoLeft }: AccountPeopleProps) {
  const t = useTexts(contactsTexts);
  return (
    <Card title={t('people')}>
      {people.length === 0 && <p className="text-soft">{t('noPeople')}</p>}
      <Few items={people} atFirst={12} more={(count) => t('showMore', { count })}>
        {(shown) => (
          <Rows>
            {shown.map(({ id, name, title, email }) => (
              <Row
                key={id}
                aside={
                  email && (
                    <Link look="quiet" href={`mailto:${email}`} className="text-fine">
                      {email}
                    </Link>
                  )
                }
                asideBelow
              >
                <Link look="name" href={`/contacts/${id}`}>
                  {name}
                </Link>
                {title && <span className="text-soft"> · {title}</span>}
              </Row>
            ))}
          </Rows>
        )}
      </Few>
      {whoLeft.length > 0 && (
        <p className="mt-3 text-soft">
          {t('whoLeft')}:{' '}
          {whoLeft.map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link href={`/contacts/${id}`}>{name}</Link>
            </span>
          ))}
        </p>
      )}
    </Card>
  );
}
