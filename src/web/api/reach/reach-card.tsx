import type { Address, Reach } from '#domain/address-book/reach.ts';
import { contactsTexts } from '#texts/contacts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { CopyIcon } from '../../ui/icons.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { say } from '../../ui/toast.tsx';

interface ReachCardProps {
  title: string;
  reach: Reach;
  /** Writes down a first way; left out for who only reads. */
  onAdd: (() => void) | undefined;
}

/** Every way to reach somebody, each one press away. */
export function ReachCard({ title, reach, onAdd }: ReachCardProps) {
  const t = useTexts(contactsTexts);
  const { emails, phones, links, addresses } = reach;
  const isEmpty = [emails, phones, links, addresses].every((known) => known.length === 0);
  return (
    <Card title={title}>
      {isEmpty && (
        <div className="flex flex-wrap items-center gap-2 text-soft">
          {t('noReach')}
          {onAdd && (
            <Button size="small" onPress={onAdd}>
              {t('addReach')}
            </Button>
          )}
        </div>
      )}
      <Rows>
        {emails.map(({ value, label }) => (
          <Line key={`mail ${value}`} href={`mailto:${value}`} value={value} label={label} />
        ))}
        {phones.map(({ value, label }) => (
          <Line key={`tel ${value}`} href={`tel:${dialled(value)}`} value={value} label={label} />
        ))}
        {links.map(({ value, label }) => (
          <Line key={`link ${value}`} href={whole(value)} value={value} label={label} />
        ))}
        {addresses.map((address) => (
          <Line
            key={JSON.stringify(address)}
            value={writtenOut(address).join('\n')}
            label={address.label}
            href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(writtenOut(address).join(', '))}`}
          />
        ))}
      </Rows>
    </Card>
  );
}

function Line({ href, value, label }: { href: string; value: string; label: string | null }) {
  const t = useTexts(contactsTexts);
  const isElsewhere = href.startsWith('http');
  const copy = async () => {
    if (await copyText(value)) say(t('copied', { value }));
  };
  return (
    <Row
      className="items-center"
      aside={
        <Button
          look="quiet"
          size="small"
          className="px-2"
          aria-label={t('copy', { value })}
          onPress={() => void copy()}
        >
          <CopyIcon />
        </Button>
      }
    >
      <Link href={href} className="break-words whitespace-pre-line" {...(isElsewhere ? elsewhere : {})}>
        {value}
      </Link>
      {label && <span className="text-fine text-faint"> {label}</span>}
    </Row>
  );
}

const elsewhere = { target: '_blank', rel: 'noreferrer noopener' };

const dialled = (phone: string) => phone.replace(/[^\d+*#,;]/g, '');

const whole = (link: string) => (/^https?:/i.test(link) ? link : `https://${link}`);

/** An address in the order of an envelope, as far as it is known. */
function writtenOut({ street, city, region, postalCode, country }: Address): string[] {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [street, town, region, country].flatMap((line) => line || []);
}
