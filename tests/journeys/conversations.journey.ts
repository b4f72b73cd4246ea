import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { type Person, type Stage, typeDate } from './stage.ts';

// A Wednesday in Berlin; on the Sunday after it the clocks go back.
let stage: Stage;
let lena: Person;
let scene: { account: string; line: string; store: string; kai: string; ada: string };

beforeAll(async () => {
  stage = await startJourney({ at: '2026-10-21T07:00:00.000Z' });
  lena = await stage.person();
  await lena.open('/');
  scene = await twoDeals(lena);
});
afterAll(() => stage?.end());

interface Opened {
  dealId: string;
  accountId: string;
}

/** Two deals of one account: Kai is part of both, Ada of the first alone. */
async function twoDeals({ call }: Person) {
  const stakeholders = [
    { contactId: '01a00000-0000-7000-8000-000000000001', name: 'Kai Kern', roles: ['sponsor'] },
    { contactId: '01a00000-0000-7000-8000-000000000002', name: 'Ada Ahrens', roles: ['decision maker'] },
  ];
  const [kai = { contactId: '' }, ada = { contactId: '' }] = stakeholders;
  const { dealId: line, accountId } = await call<Opened>('POST', '/api/deals', {
    ...{ name: 'Line automation', accountName: 'Meridian Foods', stakeholders },
  });
  const { dealId: store } = await call<Opened>('POST', '/api/deals', {
    ...{ name: 'Cold store', accountId, stakeholders: [{ contactId: kai.contactId, roles: ['sponsor'] }] },
  });
  await call('POST', '/api/insights', {
    kind: 'explore',
    text: 'Night shifts know what the day shift asks.',
  });
  return { account: accountId, line, store, kai: kai.contactId, ada: ada.contactId };
}

interface Conversation {
  startsAt: string;
  state: string;
  plan: { objective: { kind: string } | null; agenda?: string; questions?: string[]; insightId?: string };
}
const conversation = (dealId: string, id: string) =>
  lena.call<Conversation>('GET', `/api/deals/${dealId}/conversations/${id}`);
const planAt = async (dealId: string, startsAt: string, title: string) =>
  (
    await lena.call<{ conversationId: string }>('POST', `/api/deals/${dealId}/conversations`, {
      ...{ startsAt, title, participants: [scene.kai] },
    })
  ).conversationId;
const idOfPage = () => lena.page.url().split('/').at(-1) ?? '';
const pagesIn = (pdf: Buffer) => Number(/\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);

test('a conversation is planned by mouse: another choice, agenda in another order, an insight of the library', async () => {
  const { page, open, faults } = lena;
  await open(`/deals/${scene.line}/plan`);
  const choices = page.getByRole('radiogroup', { name: 'What to ask for, and of whom' });
  await choices.getByRole('radio', { name: /Explore · Kai Kern/ }).waitFor();
  await choices.getByText('Explore · Kai Kern').click();
  await page.getByText('1 part to go').filter({ visible: true }).waitFor();

  const first = page.getByRole('textbox', { name: 'Agenda point 1' });
  const before = await first.inputValue();
  const grips = page.getByRole('button', { name: /^Move Agenda point/ });
  await grips.nth(1).scrollIntoViewIfNeeded();
  const from = await grips.nth(0).boundingBox();
  const to = await grips.nth(1).boundingBox();
  if (!from || !to) throw new Error('The agenda has no grips to drag.');
  await page.mouse.move(from.x + 5, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + to.height, { steps: 5 });
  await page.mouse.up();
  expect(await page.getByRole('textbox', { name: 'Agenda point 2' }).inputValue()).toBe(before);

  await page.getByRole('button', { name: 'Use it' }).first().click();
  await page.getByText('taken from it', { exact: true }).waitFor();
  await page.getByText('Ready', { exact: true }).filter({ visible: true }).waitFor();
  await page
    .getByRole('checkbox', { name: /^In the plan/ })
    .first()
    .uncheck();
  await typeDate(page, 'Day and time', '22/10/2026 10:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('heading', { level: 1, name: /Kai Kern/ }).waitFor();
  await page.getByText('Planned for Thu 22 Oct, 10:00.').waitFor();

  const saved = await conversation(scene.line, idOfPage());
  expect(saved.startsAt).toBe('2026-10-22T08:00:00.000Z');
  expect(saved.plan.objective?.kind).toBe('explore');
  expect(saved.plan.agenda?.split('\n')[1]).toBe(before);
  expect(saved.plan.insightId).toBeDefined();
  expect(faults.splice(0)).toEqual([]);
});

test('a full plan is one page of paper, on A4 and on Letter', async () => {
  const { page, open, call } = lena;
  const long =
    'If this stays as it is for another year, who carries what it costs, and who would notice first?';
  const many = (count: number, words: string) =>
    Array.from({ length: count }, (_, at) => `${at + 1}. ${words}`);
  const ask = {
    contactId: scene.kai,
    wording: long,
    value: long,
    options: many(3, 'Another way to say yes'),
  };
  const { conversationId } = await call<{ conversationId: string }>(
    'POST',
    `/api/deals/${scene.line}/conversations`,
    {
      ...{ startsAt: '2026-10-23T08:00:00.000Z', title: 'All of it', participants: [scene.kai, scene.ada] },
      plan: {
        objective: { kind: 'explore', ...ask },
        backup: { kind: 'explore', ...ask },
        furtherAsks: [
          { kind: 'change', ...ask },
          { kind: 'consensus', ...ask },
        ],
        ...{
          gain: long,
          agenda: many(7, long).join('\n'),
          insight: long,
          surprise: long,
          questions: many(5, long),
        },
        expectedConcerns: many(4, long).map((concern) => ({ concern, reply: long })),
        ...{ notToday: many(3, long), nextSlot: 'Thursday of next week, in the morning' },
      },
    },
  );
  await open(`/deals/${scene.line}/conversations/${conversationId}`);
  await page.getByText('They may worry').filter({ visible: true }).waitFor();
  await page.evaluate('document.fonts.ready');
  for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format }))).toBe(1);
});

/** Presses Tab until what has the focus is called this. */
async function tabTo(name: RegExp): Promise<void> {
  const { page } = lena;
  for (let at = 0; at < 80; at += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate<string>(`(() => {
      const one = document.activeElement;
      const labels = (one?.getAttribute('aria-labelledby') ?? '').split(' ');
      const words = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (one?.getAttribute('aria-label') ?? '') + ' ' + words + ' ' + (one?.labels?.[0]?.textContent ?? '') + ' ' + (one?.textContent ?? '');
    })()`);
    if (name.test(called)) return;
  }
  throw new Error(`Tab leads to nothing called ${name}.`);
}

test('a conversation is planned by keyboard alone, and a draft is there again after leaving', async () => {
  const { page, open, faults } = lena;
  await open(`/deals/${scene.line}/plan`);
  await page.getByText('The objective: one commitment of theirs').waitFor();
  await page.keyboard.press('2');
  await page.getByRole('radio', { name: /Kai Kern/, checked: true }).waitFor();

  await tabTo(/^Agenda point 1/);
  const before = await page.getByRole('textbox', { name: 'Agenda point 1' }).inputValue();
  await page.keyboard.press('Alt+ArrowDown');
  expect(await page.getByRole('textbox', { name: 'Agenda point 2' }).inputValue()).toBe(before);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Who else should be there');
  await tabTo(/One insight they would not have/);
  await page.keyboard.type('Two of three lines stop for the same part.');
  await page.reload();
  await page.getByText('What you had typed is still here.').waitFor();

  await tabTo(/Day and time/);
  await page.keyboard.type('26/10/2026 09:00');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Planned for Mon 26 Oct, 09:00.').waitFor();
  const saved = await conversation(scene.line, idOfPage());
  // The clocks have gone back in between: nine in the morning is an hour later.
  expect(saved.startsAt).toBe('2026-10-26T08:00:00.000Z');
  expect(saved.plan.agenda).toContain('Who else should be there');
  expect(faults.splice(0)).toEqual([]);
});

test('in the week a conversation is dragged to another day, and put back with one key', async () => {
  const { page, open, faults } = lena;
  const id = await planAt(scene.line, '2026-10-30T09:00:00.000Z', 'Moved by hand');
  await open('/conversations?view=week&day=2026-10-28');
  const one = page.locator(`a[data-item="${id}"]`);
  await one.scrollIntoViewIfNeeded();
  const box = await one.boundingBox();
  const thursday = await page.getByRole('region', { name: /^Thursday/ }).boundingBox();
  if (!box || !thursday) throw new Error('The week shows no conversation to drag.');
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 10, box.y + 8);
  await page.mouse.move(thursday.x + 30, box.y + 8 + 104, { steps: 8 });
  await page.mouse.up();
  await page.getByText('Moved to Thu 29 Oct, 12:00.').waitFor();
  expect((await conversation(scene.line, id)).startsAt).toBe('2026-10-29T11:00:00.000Z');
  await page.keyboard.press('z');
  await page.getByText(/^Taken back/).waitFor();
  expect((await conversation(scene.line, id)).startsAt).toBe('2026-10-30T09:00:00.000Z');
  expect(page.url()).toContain('/conversations?');
  expect(faults.splice(0)).toEqual([]);
});

test('in the week a finger that rests on a conversation drags it, and one that moves at once scrolls', async () => {
  const { page, open } = lena;
  const id = await planAt(scene.line, '2026-11-20T09:00:00.000Z', 'Moved by a finger');
  await open('/conversations?view=week&day=2026-11-18');
  const one = page.locator(`a[data-item="${id}"]`);
  await one.scrollIntoViewIfNeeded();
  const at = async () => {
    const box = await one.boundingBox();
    if (!box) throw new Error('The week shows no conversation to drag.');
    return { x: box.x + 20, y: box.y + 8 };
  };
  const monday = await page.getByRole('region', { name: /^Monday/ }).boundingBox();
  const device = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    device.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  try {
    const before = await at();
    await touch('touchStart', before);
    for (const y of [20, 40, 60]) await touch('touchMove', { x: before.x, y: before.y + y });
    await touch('touchEnd');
    await page.waitForTimeout(600);
    const from = await at();
    expect(from.y).toBeGreaterThan(before.y);
    await touch('touchStart', from);
    await page.waitForTimeout(1000);
    await touch('touchMove', { x: from.x - 30, y: from.y });
    await touch('touchMove', { x: (monday?.x ?? 0) + 30, y: from.y });
    await touch('touchEnd');
    await page.getByText(/^Moved to Mon 16 Nov/).waitFor();
    expect((await conversation(scene.line, id)).startsAt).toMatch(/^2026-11-16T/);
  } finally {
    await device.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
});

test.each([
  ['America/New_York', '2026-11-01T13:00:00.000Z', '08:00', '01:00 again'],
  ['Australia/Lord_Howe', '2027-04-03T22:00:00.000Z', '08:30', '01:00 again'],
  ['Europe/Berlin', '2027-03-28T07:00:00.000Z', '09:00', null],
])(
  'who reads in %s sees a conversation by their own clock on the day it changes',
  async (zone, startsAt, clock, again) => {
    const { page, open } = lena;
    const profile = (data: object) =>
      page.request.patch(`${stage.url}/api/me`, { data, headers: { origin: stage.url } });
    expect((await profile({ zone })).ok()).toBe(true);
    const id = await planAt(scene.store, startsAt, `By the clock of ${zone}`);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(startsAt));
    await open(`/conversations?view=week&day=${day}`);
    await page.locator(`a[data-item="${id}"]`).getByText(clock).first().waitFor();
    if (again) await page.getByText(again).waitFor();
    else await page.getByTitle('The clocks leap over this hour.').waitFor({ state: 'attached' });
    await open(`/deals/${scene.store}/conversations/${id}`);
    await page
      .getByText(new RegExp(`, ${clock} to`))
      .first()
      .waitFor();
    await profile({ zone: null });
  },
);

test('in the week one goes by arrows, moves by a form, and presses a free place to plan', async () => {
  const { page, open, call } = lena;
  await call('POST', '/api/deals', { name: 'Roof lights', accountId: scene.account });
  const id = await planAt(scene.store, '2026-11-04T09:00:00.000Z', 'Moved by keys');
  await open('/conversations?view=week&day=2026-10-28');
  await page.getByRole('heading', { name: /26 Oct\s–\s1 Nov 2026/ }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: /2\s?–\s?8 Nov 2026/ }).waitFor();
  await page.locator(`a[data-item="${id}"]`).focus();
  await page.keyboard.press('m');
  const form = page.getByRole('dialog', { name: /Another time for Meridian Foods/ });
  await form.waitFor();
  await page.keyboard.type('05/11/2026 14:30');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Moved to Thu 5 Nov, 14:30.').waitFor();
  expect((await conversation(scene.store, id)).startsAt).toBe('2026-11-05T13:30:00.000Z');

  await page.keyboard.press('t');
  await page.getByRole('heading', { name: /19\s?–\s?25 Oct 2026/ }).waitFor();
  // On this Sunday the hour from two to three comes twice.
  await page.getByText('02:00 again').waitFor();
  const sunday = page.getByRole('region', { name: /^Sunday/ });
  const box = await sunday.boundingBox();
  if (!box) throw new Error('The week has no Sunday.');
  await page.mouse.click(box.x + 40, box.y + 13 * 52 + 5);
  const choice = page.getByRole('dialog', { name: 'Plan a conversation for Sun 25 Oct, 12:00' });
  // What has no next conversation comes first, though another deal was touched later.
  const first = choice.getByRole('listitem').first();
  await first.getByText('no next conversation').waitFor();
  expect(await first.innerText()).toContain('Roof lights');
  await choice.getByRole('link', { name: 'Cold store' }).click();
  await page.getByText('The objective: one commitment of theirs').waitFor();
  const when = page.getByRole('textbox', { name: 'Day and time' });
  await expect.poll(() => when.inputValue()).toContain('Sun 25 Oct');
});

test('one conversation about two deals stands once, moves in both, and is closed out in each', async () => {
  const { page, open, call, faults } = lena;
  await open(`/deals/${scene.line}/plan?at=2026-11-11T09:00:00.000Z`);
  await page.getByText('Also about another deal of Meridian Foods').click();
  await page.getByRole('button', { name: /Choose a deal/ }).click();
  await page.getByRole('option', { name: 'Cold store' }).click();
  await page.getByRole('button', { name: 'Add this deal' }).click();
  await page.getByRole('region', { name: 'For Cold store' }).getByText('Kai Kern').first().waitFor();
  await page.getByLabel('What it is about').fill('Both plants');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('heading', { name: 'Both plants' }).waitFor();
  const id = idOfPage();
  await page.getByRole('link', { name: 'Cold store' }).waitFor();

  await open('/conversations?view=week&day=2026-11-11');
  const ones = page.locator(`a[data-item="${id}"]`);
  await ones.waitFor();
  expect(await ones.count()).toBe(1);
  expect(await ones.textContent()).toContain('2 deals');
  await ones.focus();
  await page.keyboard.press('m');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('12/11/2026 10:00');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Moved to Thu 12 Nov, 10:00, for 2 deals.').waitFor();
  for (const dealId of [scene.line, scene.store]) {
    expect((await conversation(dealId, id)).startsAt).toBe('2026-11-12T09:00:00.000Z');
  }

  const parts = [scene.line, scene.store].map((dealId) => ({
    ...{ dealId, next: { kind: 'refused' } },
    // Earlier than planned: it began when they met at the door.
    held: { startsAt: '2026-10-21T06:59:00.000Z' },
  }));
  const [own] = parts;
  await call('POST', `/api/deals/${scene.line}/conversations/${id}/close-out`, own);
  await open(`/deals/${scene.line}/conversations/${id}`);
  await page.getByRole('heading', { name: 'What was recorded' }).waitFor();
  await page.getByRole('link', { name: 'Close out' }).click();
  await page.waitForURL(`**/deals/${scene.store}/conversations/${id}/close-out`);
  expect((await conversation(scene.store, id)).state).toBe('held');
  expect(faults.splice(0)).toEqual([]);
});

test('on a phone the week is a day or three, and what is on them is moved by a form', async () => {
  const phone = await stage.person({ width: 390 });
  const { page, open, faults } = phone;
  await open('/conversations?view=week&day=2026-10-22');
  await page.getByRole('heading', { name: 'Thursday 22 October' }).waitFor();
  await page.getByRole('button', { name: /Friday 23 October: 1 conversation/ }).click();
  await page.getByText('All of it').waitFor();
  await page.getByText('Three days').click();
  await page.getByRole('heading', { name: 'Sunday 25 October' }).waitFor();
  await page.getByRole('button', { name: 'Move it' }).first().click();
  await page.getByRole('dialog', { name: /Another time/ }).waitFor();
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(wide).toBeLessThanOrEqual(0);
  expect(faults.splice(0)).toEqual([]);
});

test('the insight says where it was used', async () => {
  const { page, open } = lena;
  await open('/conversations/insights');
  await page.getByText('Night shifts know what the day shift asks.').waitFor();
  await page.getByText(/used once/).waitFor();
  await page.getByRole('button', { name: 'More about this insight' }).first().click();
  await page.getByRole('menuitem', { name: 'Where it was used' }).click();
  await page.getByRole('list', { name: 'Its uses' }).getByRole('link', { name: 'Meridian Foods' }).waitFor();
});
