import type { Roadmap } from '#contract/roadmap/roadmap.ts';
import { mapOf } from '#domain/playbook/map.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { readableAccent } from '#domain/roadmap/readable-colors.ts';
import { hereBefore, type Visits } from '#domain/roadmap/visits.ts';
import { dealView } from '#domain/standing/deal-view.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { foldContext } from '#store/deals/append.ts';
import { loadNames } from '#store/deals/names.ts';
import { loadMember } from '#store/people/members.ts';
import { loadVisits, type RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import { loadRoadmapLook, type RoadmapLookRow } from '#store/roadmap/roadmap-looks.ts';
import { readerLocale } from '#texts/language.ts';
import { clientsWords } from '../presenting/clients-words.ts';
import { namesOf } from '../presenting/names-of.ts';
import { readersPlaybook } from '../presenting/readers-playbook.ts';
import type { OpenWorld } from '../world.ts';
import { asTheyLeftIt } from './as-they-left-it.ts';
import { newsOf } from './news-of.ts';
import type { OpenedRoadmap } from './open-roadmap.ts';
import { type RoadmapReader, shownRoadmap } from './roadmap-view.ts';

/** What has to be known to show a roadmap to somebody: of their link no more than how they read by it. */
interface ToSee extends Pick<OpenedRoadmap, 'deal'> {
  readonly link: Pick<RoadmapLinkRow, 'contactId' | 'madeBy' | 'locale' | 'zone'>;
  readonly workspace: Pick<OpenedRoadmap['workspace'], 'id' | 'name' | 'zone' | 'cadenceDays'>;
  /** By which clocks the device goes that it is shown on: read by while none were kept, and not kept by that. */
  readonly deviceZone?: string | null;
  /** When they were here before, for whom it is said what is new; nothing is for whoever else looks. */
  readonly visits?: Visits;
}

/** The roadmap as whose link it is reads it: in the language and the zone that they chose, else as their browser does. */
export async function seeRoadmap(
  { tx, now, locale: asked }: Pick<OpenWorld, 'tx' | 'now' | 'locale'>,
  { link, deal, workspace, deviceZone = null, visits }: ToSee,
  standing: Standing = deal.standing,
): Promise<Roadmap> {
  const { ownerId, zone: dealZone } = standing.deal;
  const locale = link.locale === null ? asked : readerLocale([link.locale, asked]);
  const zone = link.zone ?? deviceZone ?? dealZone;
  const context = await foldContext(tx, workspace, [], standing);
  const seller = ownerId ?? link.madeBy;
  const [names, member, look] = await Promise.all([
    loadNames(tx, workspace.id, Object.keys(standing.stakeholders), promisers(standing)),
    seller === null ? undefined : loadMember(tx, workspace.id, seller),
    loadRoadmapLook(tx, workspace.id),
  ]);
  const reader: Omit<RoadmapReader, 'words'> = {
    ...{ contactId: link.contactId, now, today: dayOf(now, zone), locale, zone },
    isZoneTheirs: link.zone !== null,
    names: namesOf(names, locale),
    account: deal.accountName,
    seller,
    preparedBy: {
      name: member?.name ?? workspace.name,
      company: look.company ?? workspace.name,
      email: member?.email ?? null,
    },
    look: shownLook(look),
  };
  const shown = (of: Standing, playbook: Playbook) => {
    const map = mapOf(readersPlaybook(playbook, locale));
    const words = clientsWords(playbook, locale);
    return shownRoadmap(dealView(of, { map, zone: standing.deal.zone }), { ...reader, words });
  };
  const roadmap = shown(standing, context.playbook(standing.deal.playbook));
  const since = visits ? hereBefore(visits, now) : null;
  if (since === null) return roadmap;
  const left = await asTheyLeftIt(tx, workspace, { dealId: deal.dealId, contactId: link.contactId, since });
  return { ...roadmap, news: newsOf(left ? shown(left.standing, left.playbook) : roadmap, roadmap, since) };
}

/** The same for whose page it is, with what is new to them. */
export async function seeOwnRoadmap(
  world: Pick<OpenWorld, 'tx' | 'now' | 'locale'>,
  opened: OpenedRoadmap & Pick<ToSee, 'deviceZone'>,
  standing: Standing = opened.deal.standing,
): Promise<Roadmap> {
  return seeRoadmap(world, { ...opened, visits: await loadVisits(world.tx, opened.link) }, standing);
}

/** Whoever of us promised them something. */
const promisers = ({ promises }: Standing): string[] => [
  ...new Set(Object.values(promises).flatMap(({ memberId }) => memberId ?? [])),
];

/** The colour that was chosen, as it can be read. */
function shownLook({ color, logo }: RoadmapLookRow): Roadmap['look'] {
  const colors =
    color === null ? null : { light: readableAccent(color, 'light'), dark: readableAccent(color, 'dark') };
  return { colors, logo };
}
