import { useState } from 'react';
import type { OutputOf } from '#contract/operation.ts';
import type { listRoadmapLinks, RoadmapLink, RoadmapReader } from '#contract/roadmap/roadmap-links.ts';
import { languageOf } from '#texts/language.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { useMe } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-fields.tsx';
import { endOfDay } from '../../ui/days.ts';
import { Fold } from '../../ui/fold.tsx';
import { useReader, useTexts } from '../../ui/reader.tsx';
import { EmptyState, Notice } from '../../ui/states.tsx';
import { useEndError } from './link-end-dialog.tsx';
import { LinkLine } from './link-line.tsx';
import { MadeLinkCard } from './made-link.tsx';
import { type LinkEnd, useLinkMaking } from './use-link-making.ts';

interface ReadersProps {
  dealId: string;
  goal: string | null;
  links: OutputOf<typeof listRoadmapLinks>;
  /** When they were read. */
  now: number;
  mayChange: boolean;
}

const spans = ['30', '90', '180', 'day'] as const;
type Span = (typeof spans)[number];

/** Who is on the deal, each with their links, and the way to a new one. */
export function Readers({ dealId, goal, links, now, mayChange }: ReadersProps) {
  const t = useTexts(shareRoadmapTexts);
  const { zone } = useReader();
  const [span, setSpan] = useState<Span>('90');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const errorOf = useEndError();
  const error = span === 'day' ? errorOf(lastDay) : undefined;
  const isEndKnown = span !== 'day' || (lastDay !== null && error === undefined);
  const making = useLinkMaking(dealId, endOf(span, lastDay, zone));
  const { people, items } = links;
  const linkless = people.filter(({ contactId }) => openLinks(items, contactId).length === 0);
  const closed = items.filter(
    (one) =>
      one.state !== 'works' && !people.some(({ contactId }) => openLinks(items, contactId).includes(one)),
  );
  if (people.length === 0 && items.length === 0) {
    return (
      <Card title={t('people')}>
        <EmptyState
          title={t('nobody')}
          act={
            mayChange && (
              <ButtonLink href={`/deals/${dealId}?do=add-stakeholder`}>{t('addPerson')}</ButtonLink>
            )
          }
        >
          {t('nobodyText')}
        </EmptyState>
      </Card>
    );
  }
  const mayMake = mayChange && isEndKnown;
  return (
    <Card
      title={t('people')}
      aside={
        mayChange &&
        linkless.length > 1 && (
          <Button
            size="small"
            isDisabled={!mayMake}
            isPending={making.underWay.length > 1}
            onPress={() => void making.make(linkless)}
          >
            {t('linkForEach', { count: linkless.length })}
          </Button>
        )
      }
    >
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <Reader
            key={person.contactId}
            {...{ dealId, goal, person, making, mayMake, mayChange, now }}
            links={openLinks(items, person.contactId)}
          />
        ))}
      </ul>
      {making.problem && (
        <div className="mt-3">
          <Notice tone="risk">{making.problem}</Notice>
        </div>
      )}
      {mayChange && (
        <div className="mt-3 flex flex-wrap items-end gap-x-3 gap-y-2 border-t border-line pt-3">
          <Choice
            size="small"
            label={t('worksFor')}
            items={spans.map((id) => ({
              id,
              label: id === 'day' ? t('untilDay') : t('days', { days: Number(id) }),
            }))}
            value={span}
            onChange={setSpan}
          />
          {span === 'day' && (
            <DateField label={t('lastDay')} value={lastDay} onChange={setLastDay} error={error} />
          )}
        </div>
      )}
      {closed.length > 0 && (
        <div className="mt-3">
          <Fold title={t('before', { count: closed.length })}>
            <ul className="divide-y divide-line">
              {closed.map((link) => (
                <li key={link.linkId}>
                  <p>{link.contactName}</p>
                  <ul>
                    <LinkLine {...{ dealId, link, now }} mayChange={false} onReplace={() => {}} />
                  </ul>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </Card>
  );
}

interface ReaderProps extends Omit<ReadersProps, 'links'> {
  person: RoadmapReader;
  links: readonly RoadmapLink[];
  making: ReturnType<typeof useLinkMaking>;
  mayMake: boolean;
}

function Reader({ dealId, goal, person, links, making, mayMake, mayChange, now }: ReaderProps) {
  const t = useTexts(shareRoadmapTexts);
  const { member, workspace } = useMe();
  const { contactId, name, title } = person;
  // One that opens nothing any more is out of sight, and there again once that is taken back.
  const made = making.made.filter(({ link }) => links.some(({ linkId }) => linkId === link.linkId));
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p className="min-w-0">
          <b className="font-semibold">{name}</b>
          {title && <span className="text-fine text-soft"> {title}</span>}
        </p>
        {mayChange && (
          <Button
            size="small"
            look={links.length === 0 ? 'primary' : 'quiet'}
            isDisabled={!mayMake}
            isPending={making.underWay.includes(contactId)}
            aria-label={t('linkForName', { name })}
            onPress={() => void making.make([person])}
          >
            {links.length === 0 ? t('linkFor') : t('anotherFor')}
          </Button>
        )}
      </div>
      {links.length === 0 && <p className="text-fine text-soft">{t('noLink')}</p>}
      <ul aria-label={t('linkOf', { name })}>
        {links.map((link) => (
          <LinkLine
            key={link.linkId}
            {...{ dealId, link, now, mayChange }}
            onReplace={() => void making.make([person], link)}
          />
        ))}
      </ul>
      {made.map((one) => (
        <MadeLinkCard
          key={one.link.linkId}
          made={one}
          reader={person}
          goal={goal}
          seller={member.name}
          language={languageOf(person.locale ?? workspace.locale)}
          dealId={dealId}
          onHide={() => making.hide(one)}
        />
      ))}
    </li>
  );
}

/** What still opens, or has run out and can be prolonged: all that work, else the last that ran out. */
function openLinks(links: readonly RoadmapLink[], contactId: string): RoadmapLink[] {
  const own = links.filter((link) => link.contactId === contactId);
  const working = own.filter(({ state }) => state === 'works');
  const [last] = own.filter(({ state }) => state === 'expired');
  if (working.length > 0 || !last) return working;
  return [last];
}

function endOf(span: Span, lastDay: string | null, zone: string): LinkEnd {
  if (span !== 'day') return { days: Number(span) };
  return lastDay === null ? { days: 90 } : { expiresAt: endOfDay(lastDay, zone) };
}
