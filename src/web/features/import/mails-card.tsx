import { useState } from 'react';
import { importTexts } from '#texts/import.ts';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Import } from './mapping-form.tsx';

type Choices = NonNullable<Import['mapping']['mails']>;

interface MailsCardProps {
  mails: NonNullable<Import['preview']['mails']>;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** How many mails come in, which do not and why, with whom they are, and the first of them. */
export function MailsCard({ mails, choices, onChange }: MailsCardProps) {
  const t = useTexts(importTexts);
  const dates = useDates();
  const [ours, setOurs] = useState(choices.ours.join(', '));
  const { taken, leftOut, people, first } = mails;
  return (
    <Card title={t('mails')}>
      <div className="flex flex-col gap-4">
        <div>
          <p className="font-medium">{t('mailsTaken', { mails: taken })}</p>
          {leftOut.length > 0 && <p className="mt-2 text-fine font-medium">{t('skipped')}</p>}
          <ul className="text-fine text-soft">
            {leftOut.map(({ why, mails }) => (
              <li key={why}>
                {t('mailsLeftOut', { why: why === 'thrown away' ? 'thrownAway' : why, mails })}
              </li>
            ))}
          </ul>
        </div>
        <Choice
          label={t('mailPeople')}
          size="small"
          items={[
            { id: 'answered', label: t('answeredPeople') },
            { id: 'known', label: t('knownPeople') },
          ]}
          value={choices.people}
          onChange={(chosen) => onChange({ ...choices, people: chosen })}
        />
        <TextField
          label={t('ownAddresses')}
          hint={t('ownAddressesHint')}
          value={ours}
          onChange={(text) => {
            setOurs(text);
            onChange({ ...choices, ours: text.split(/[\s,;]+/).filter((one) => one.includes('@')) });
          }}
        />
        {people.samples.length > 0 && (
          <Fold title={t('withWhom', { count: people.count })} isOpen={people.samples.length <= 8}>
            <ul className="flex flex-col gap-1">
              {people.samples.map((one) => (
                <li key={one.email} className="flex flex-wrap items-baseline gap-x-2">
                  <span className="font-medium">{one.name}</span>
                  {one.name !== one.email && (
                    <span className="text-fine break-all text-soft">{one.email}</span>
                  )}
                  <span className="text-fine text-soft">{t('mailsCount', { mails: one.mails })}</span>
                  <Tag tone={one.becomes === 'new' ? 'us' : 'plain'}>
                    {t('becomes', { becomes: one.becomes === 'left out' ? 'leftOut' : one.becomes })}
                  </Tag>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {first.samples.length > 0 && (
          <Fold title={t('firstMails')} isOpen>
            <ul className="flex flex-col gap-1.5">
              {first.samples.map((mail) => (
                <li key={`${mail.at} ${mail.from} ${mail.subject}`}>
                  <span className="font-medium">{mail.subject || t('empty')}</span>
                  <p className="text-fine text-soft">
                    {mail.at && `${dates.moment(mail.at)} · `}
                    {t('fromTo', { from: mail.from, to: mail.to })}
                  </p>
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </Card>
  );
}
