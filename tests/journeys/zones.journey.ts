import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import type { Person, Stage } from './stage.ts';

const readers = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Sydney'];

/** The day before the clocks of Berlin change, and a conversation on either side of the change. */
const changes = [
  {
    name: 'summer time ends',
    now: '2026-10-24T14:00:00.000Z',
    // The second of the two times that are called 02:30 in Berlin.
    night: '2026-10-25T01:30:00.000Z',
    monday: '2026-10-26T08:00:00.000Z',
    due: '2026-10-25',
    promised: '2026-10-26',
    decision: '2026-11-06',
  },
  {
    name: 'summer time begins',
    now: '2026-03-28T14:00:00.000Z',
    // Half an hour after 02:00 became 03:00 in Berlin.
    night: '2026-03-29T01:30:00.000Z',
    monday: '2026-03-30T07:00:00.000Z',
    due: '2026-03-29',
    promised: '2026-03-30',
    decision: '2026-04-10',
  },
];

describe.each(changes)('on the day before $name in Berlin', (change) => {
  let stage: Stage;
  let lena: Person;
  let place: { deal: string; night: string; monday: string };
  beforeAll(async () => {
    stage = await startJourney({ at: change.now });
    lena = await stage.person();
    place = await setScene(lena, change);
  });
  afterAll(() => stage?.end());

  test.each(readers)('every screen shows the days and times of a reader in %s', async (zone) => {
    await lena.call('PATCH', '/api/me', { zone });
    const { page, open, goOn } = lena;
    const { night, monday } = place;
    const timeOf = (at: string) => told(at, zone, { hour: '2-digit', minute: '2-digit' });
    const moment = (at: string) => momentIn(at, zone);
    const elsewhere = readers
      .filter((one) => one !== zone)
      .flatMap((one) => [change.night, change.monday].map((at) => momentIn(at, one)));
    // A day is the same day wherever it is read.
    const day = (date: string) => told(`${date}T12:00:00Z`, 'UTC', { day: 'numeric', month: 'short' });
    const weekday = (date: string) =>
      told(`${date}T12:00:00Z`, 'UTC', { weekday: 'short', day: 'numeric', month: 'short' });
    const screens: { path: string; says: string[] }[] = [
      { path: '/', says: [told(change.now, zone, { weekday: 'long', day: 'numeric', month: 'long' })] },
      { path: '/conversations', says: [timeOf(change.night), timeOf(change.monday)] },
      { path: `/conversations?view=week&day=${iso(change.night, zone)}`, says: [timeOf(change.night)] },
      { path: `/conversations?view=week&day=${iso(change.monday, zone)}`, says: [timeOf(change.monday)] },
      { path: night, says: [moment(change.night)] },
      { path: monday, says: [moment(change.monday)] },
      { path: `${monday}/plan`, says: [moment(change.monday)] },
      { path: `${monday}/meeting`, says: [timeOf(change.monday)] },
      { path: `${monday}/close-out`, says: [timeOf(change.monday)] },
      {
        path: place.deal,
        says: [moment(change.night), moment(change.monday), day(change.decision)],
      },
      // The time stands under the day there.
      { path: '/deals', says: [moment(change.night).replace(/, (?=[^,]*$)/, ' ')] },
      { path: '/deals?layout=board', says: [moment(change.night)] },
      { path: '/deals?layout=timeline', says: [moment(change.night), moment(change.monday)] },
      { path: `${place.deal}?asOf=${iso(change.now, zone)}`, says: [weekday(iso(change.now, zone))] },
      { path: '/settings/tokens', says: [day(iso(change.now, zone))] },
    ];
    const missing: string[] = [];
    for (const [at, { path, says }] of screens.entries()) {
      await (at === 0 ? open(path) : goOn(path));
      await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'hidden' });
      // What was read last, in the zone before, may stand for a moment before the answer comes.
      await until(async () => {
        const shown = await shownOn(page);
        return (
          says.every((words) => shown.includes(words)) && !elsewhere.some((words) => shown.includes(words))
        );
      });
      const shown = await shownOn(page);
      for (const words of says) {
        if (!shown.includes(words)) missing.push(`${path} does not say “${words}”`);
      }
      for (const words of elsewhere) {
        if (shown.includes(words)) missing.push(`${path} says “${words}”, as it is read elsewhere`);
      }
    }
    expect(missing).toEqual([]);
    expect(lena.faults.splice(0)).toEqual([]);
  });
});

/** Waits until something is so; goes on after a while if it never is. */
async function until(isSo: () => Promise<boolean>) {
  for (let times = 0; times < 300; times += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All that a page says, with what stands in its fields and on its buttons. */
async function shownOn(page: Person['page']): Promise<string> {
  const text = await page.evaluate(`document.body.innerText + ' ' +
    [...document.querySelectorAll('input, textarea')].map((field) => field.value).join(' ') + ' ' +
    [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')).join(' ')`);
  return String(text).replaceAll(/\s+/g, ' ');
}

function told(at: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).formatToParts(new Date(at));
  // As our pages put them: no comma after the weekday.
  return parts.map(({ type, value }) => (type === 'literal' && value === ', ' ? ' ' : value)).join('');
}

function momentIn(at: string, zone: string): string {
  const day = told(at, zone, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day}, ${told(at, zone, { hour: '2-digit', minute: '2-digit' })}`;
}

const iso = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(at));

async function setScene(lena: Person, change: (typeof changes)[number]) {
  const opened = await lena.call<{ dealId: string; conversationId: string }>('POST', '/api/deals', {
    name: 'Clock change',
    accountName: 'Zeiss Glass',
    stakeholders: [{ name: 'Tomas Reyes', roles: ['sponsor'] }],
    firstConversation: { startsAt: change.night },
  });
  const { score } = await lena.call<{ score: { people: { contactId: string }[] } }>(
    'GET',
    `/api/deals/${opened.dealId}`,
  );
  const contactId = score.people[0]!.contactId;
  const monday = await lena.call<{ conversationId: string }>(
    'POST',
    `/api/deals/${opened.dealId}/conversations`,
    { startsAt: change.monday, participants: [contactId] },
  );
  await lena.call('POST', `/api/deals/${opened.dealId}/facts`, {
    facts: [
      {
        type: 'commitment.made',
        data: { contactId, kind: 'explore', what: 'Sends the volumes', due: change.due, evidence: 'written' },
      },
      { type: 'promise.made', data: { contactId, what: 'Send the paper', due: change.promised } },
      {
        type: 'milestone.set',
        data: { name: 'Board meets', kind: 'decide', contactId, date: change.decision },
      },
    ],
  });
  await lena.call('POST', '/api/tokens', { name: 'A program' });
  const deal = `/deals/${opened.dealId}`;
  return {
    deal,
    night: `${deal}/conversations/${opened.conversationId}`,
    monday: `${deal}/conversations/${monday.conversationId}`,
  };
}
