import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dragByFinger } from './by-finger.ts';
import { startJourney } from './journey.ts';
import { daysFromNow, invited, type Person, type Stage } from './stage.ts';

let stage: Stage;
let lena: Person;
beforeAll(async () => {
  stage = await startJourney();
  lena = await stage.person();
});
afterAll(() => stage?.end());

interface OnPage {
  score: { people: { contactId: string; name: string }[] };
}

/** A deal of forty days: Priya has looked at their situation with us, and will send the figures tomorrow. */
async function aDeal({ call }: Person, name: string) {
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name,
    accountName: `${name} company`,
    stakeholders: [
      { name: 'Priya Nair', roles: ['sponsor'] },
      { name: 'Jon Bell', roles: ['user'] },
    ],
  });
  const { score } = await call<OnPage>('GET', `/api/deals/${dealId}`);
  const of = (who: string) => score.people.find((one) => one.name === who)?.contactId ?? '';
  const [priya, jon] = [of('Priya Nair'), of('Jon Bell')];
  const day = (days: number) => daysFromNow(days).slice(0, 10);
  const said = (days: number, kind: string, what: string, due: number) => ({
    type: 'commitment.made',
    happenedAt: daysFromNow(days),
    data: { contactId: priya, kind, what, due: day(due), evidence: 'written' },
  });
  await call('POST', `/api/deals/${dealId}/facts`, {
    facts: [
      said(-40, 'time', 'Meets us for an hour', -38),
      said(-30, 'explore', 'Walks the line with us', -25),
      {
        type: 'position.judged',
        happenedAt: daysFromNow(-10),
        data: { contactId: jon, kind: 'time', state: 'gained', reason: 'He stopped by' },
      },
      { type: 'promise.made', data: { what: 'send three references', due: day(2) } },
    ],
  });
  return { dealId, path: `/deals/${dealId}` };
}

/** Holds the next request to an address until it is let through or dropped. */
async function holding(page: Person['page'], address: string) {
  const request = Promise.withResolvers<void>();
  const fate = Promise.withResolvers<'through' | 'dropped'>();
  await page.route(
    address,
    async (route) => {
      request.resolve();
      await ((await fate.promise) === 'through' ? route.continue() : route.abort());
    },
    { times: 1 },
  );
  return {
    arrived: request.promise,
    letThrough: () => fate.resolve('through'),
    drop: () => fate.resolve('dropped'),
  };
}

const cell = ({ page }: Person, name: string, kind: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}, ${kind}`) });

test('an act is undone by mouse or by z, and done again, for as long as its message stands', async () => {
  const { page, open, faults } = lena;
  const { path } = await aDeal(lena, 'Undo by hand');
  await open(path);
  const promise = page.getByRole('listitem').filter({ hasText: 'send three references' }).first();

  // Kept by one press, and taken back by mouse.
  await promise.getByRole('button', { name: 'Mark as kept' }).click();
  await page.getByText('Kept. Good.').waitFor();
  // The row has gone, and the focus went on to what is beside it.
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Taken back. The ledger shows both.').waitFor();
  await promise.getByRole('button', { name: 'Mark as kept' }).waitFor();
  // Done again by key.
  await page.keyboard.press('Shift+Z');
  await page.getByText('Done again.').waitFor();
  await page.keyboard.press('Control+z');
  await promise.getByRole('button', { name: 'Mark as kept' }).waitFor();

  // A form from a cell: their commitment, then our judgement; both undone by z.
  await cell(lena, 'Jon Bell', 'Explore').click();
  await page.getByRole('button', { name: 'They gave it' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('What they will do').fill('Shows us the night shift');
  await sheet.getByText('They did it there and then').click();
  await page.keyboard.press('Control+Enter');
  await cell(lena, 'Jon Bell', 'Explore: gained').waitFor();
  await page.getByText('The commitment is recorded.').waitFor();
  await page.keyboard.press('z');
  await cell(lena, 'Jon Bell', 'Explore: not asked').waitFor();

  // A note; what is typed meanwhile keeps its own Ctrl Z.
  await open(`${path}?do=note`);
  await page.getByRole('dialog').getByRole('textbox').first().fill('They were warm');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The note is in the ledger.').waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back. The ledger shows both.').first().waitFor();
  await page.getByText('Taken back at once by you').first().waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('what will go wrong in two weeks names what is owed and when', async () => {
  const { page, open, faults } = lena;
  const { dealId, path } = await aDeal(lena, 'Ahead');
  const { score } = await lena.call<OnPage>('GET', `/api/deals/${dealId}`);
  const due = daysFromNow(5).slice(0, 10);
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [
      {
        type: 'commitment.made',
        data: {
          contactId: score.people[0]?.contactId,
          what: 'Sends the drawings',
          kind: null,
          due,
          evidence: 'said',
        },
      },
    ],
  });
  await open(path);
  await page.locator('summary').filter({ hasText: 'two weeks' }).click();
  await page.getByText(/Priya Nair committed to this by .*: Sends the drawings\. Follow it up\./).waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('z while an act is still being saved means that act, and nothing older where it does not go through', async () => {
  const { page, open, faults } = lena;
  const { path } = await aDeal(lena, 'Undo at once');
  await open(`${path}?do=note`);
  await page.getByRole('dialog').getByRole('textbox').first().fill('This stays');
  await page.keyboard.press('Control+Enter');
  await page.getByText('The note is in the ledger.').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const promise = page.getByRole('listitem').filter({ hasText: 'send three references' }).first();
  const held = await holding(page, '**/api/deals/*/facts');
  await promise.getByRole('button', { name: 'Mark as kept' }).click();
  await held.arrived;
  await page.keyboard.press('z');
  await page.getByText('It is still being saved, and taken back right after.').waitFor();
  held.letThrough();
  await page.getByText('Taken back. The ledger shows both.').waitFor();
  await promise.getByRole('button', { name: 'Mark as kept' }).waitFor();

  // What never arrives takes nothing along.
  const lost = await holding(page, '**/api/deals/*/facts');
  await promise.getByRole('button', { name: 'Mark as kept' }).click();
  await lost.arrived;
  await page.keyboard.press('z');
  const waits = page.getByText('It is still being saved, and taken back right after.');
  await waits.waitFor();
  lost.drop();
  await waits.waitFor({ state: 'detached' });
  const note = page.getByRole('listitem').filter({ hasText: 'This stays' }).last();
  await note.waitFor();
  expect(await note.getByText('Taken back at once by you').count()).toBe(0);
  expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  faults.length = 0;
});

test('a deal that was opened by mistake is taken back by key with whom it added, and its page left before', async () => {
  const { page, open, faults, call } = await stage.person();
  // Whoever stood there after a first try would be offered for the name, over the button for another one.
  const surname = `Mistaken-${randomUUID().slice(0, 8)}`;
  const added = async () =>
    Promise.all(
      ['accounts', 'contacts'].map(async (noun) => {
        const { items } = await call<{ items: { name: string }[] }>('GET', `/api/${noun}?search=${surname}`);
        return items.map(({ name }) => name);
      }),
    );
  await open('/deals/new');
  await page.getByRole('combobox', { name: 'Account' }).fill(`${surname} Ltd`);
  await page.getByLabel('What it is about').fill('Opened by mistake');
  await page.getByRole('combobox', { name: 'Name' }).fill(`Kai ${surname}`);
  await page.getByRole('button', { name: 'Another person' }).click();
  await page.keyboard.type(`Ute ${surname}`);
  const names = page.getByRole('combobox', { name: 'Name' });
  await expect.poll(() => names.nth(1).inputValue()).toBe(`Ute ${surname}`);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Opened by mistake' }).waitFor();
  await page.getByRole('button', { name: /^Undo/ }).waitFor();
  await page.keyboard.press('z');
  await page.getByText('Taken back. The ledger shows both.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
  const again = page.getByRole('rowheader', { name: 'Opened by mistake' });
  await again.waitFor({ state: 'detached' });
  expect(await added()).toEqual([[], []]);

  // Done again it stands there; it is taken away once more from its own page, by key and by its menu.
  const itsPage = page.getByRole('heading', { level: 1, name: 'Opened by mistake' });
  await page.keyboard.press('Shift+Z');
  await page.getByText('Done again.').waitFor();
  expect(await added()).toEqual([[`${surname} Ltd`], [`Kai ${surname}`, `Ute ${surname}`]]);
  // That they look at it is still on its way when they take it away, and would find no deal after it is gone.
  const seen = await holding(page, '**/api/deals/*/presence');
  const gone = page.waitForResponse(/\/undo$/).catch(() => undefined);
  await again.getByRole('link').click();
  await itsPage.waitFor();
  await seen.arrived;
  await page.keyboard.press('z');
  await page.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
  await Promise.race([gone, page.waitForTimeout(500)]);
  seen.letThrough();
  await page.getByText('Taken back. The ledger shows both.').waitFor();
  await again.waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+Z');
  await again.getByRole('link').click();
  await itsPage.waitFor();
  await page.getByRole('button', { name: 'More about this deal' }).click();
  await page.getByRole('menuitem', { name: 'Delete this deal' }).click();
  await page.getByText('The deal is deleted.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
  await again.waitFor({ state: 'detached' });
  expect(faults.splice(0)).toEqual([]);
});

test('who looks at a deal that a colleague took back is told of no more', async () => {
  const reader = await stage.person();
  const { page, open } = reader;
  const { path } = await aDeal(lena, 'Taken from them');
  const gone = randomUUID();
  let signs = 0;
  // As of a deal that is no more; the page itself still stands.
  await page.route('**/api/deals/*/presence', async (route) => {
    signs += 1;
    await route.continue({
      url: route
        .request()
        .url()
        .replace(/deals\/[^/]+/, `deals/${gone}`),
    });
  });
  await page.clock.install();
  const refused = page.waitForResponse((answer) => answer.url().includes('/presence'));
  await open(path);
  await page.getByRole('heading', { level: 1, name: 'Taken from them' }).waitFor();
  await page.clock.runFor(1000);
  await refused;
  await page.evaluate(() => new Promise((over) => requestAnimationFrame(over)));
  await page.clock.runFor(70_000);
  expect(signs).toBe(1);
});

test('the score is gone through by arrow keys, explains each place, and leads to its entry', async () => {
  const { page, open, faults } = lena;
  const { path } = await aDeal(lena, 'Explained');
  await open(path);
  await cell(lena, 'Priya Nair', 'Time').focus();
  await page.keyboard.press('ArrowRight');
  const here = await page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`);
  expect(here).toMatch(/^Priya Nair, Explore: gained/);
  const note = page.getByRole('tooltip');
  await note.getByText('Recorded by you').waitFor();
  await note.getByText('from the client: they wrote it').waitFor();

  // What did not happen is taken out from where it shows, and the ledger shows both.
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More about this place' }).click();
  await page.getByRole('menuitem', { name: 'This did not happen' }).click();
  const sheet = page.getByRole('dialog', { name: 'This did not happen' });
  await sheet.getByLabel('Why it is taken out').fill('It was another line');
  await page.keyboard.press('Control+Enter');
  await cell(lena, 'Priya Nair', 'Explore: not asked').waitFor();
  await page.getByText('It was another line').first().waitFor();
  await page.getByText('Voided. The ledger shows both.').waitFor();
  await page.keyboard.press('z');
  await cell(lena, 'Priya Nair', 'Explore: gained').waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('a deal is looked at as of a day, moment by moment, and nothing can be changed from there', async () => {
  const { page, open, faults } = lena;
  const { path } = await aDeal(lena, 'Back in time');
  await open(path);
  await cell(lena, 'Priya Nair', 'Explore: gained').waitFor();
  const slider = page.getByRole('slider', { name: 'Day to look at' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.getByText(/^As it stood on/).waitFor();
  await cell(lena, 'Priya Nair', 'Explore: not asked').waitFor();
  expect(new URL(page.url()).searchParams.get('asOf')).not.toBeNull();
  expect(await page.getByRole('button', { name: 'Record' }).count()).toBe(0);
  await page.keyboard.press('PageUp');
  await page.getByText(/Priya Nair gave Explore/).waitFor();
  await cell(lena, 'Priya Nair', 'Explore: gained').waitFor();
  await page.reload();
  await page.getByText(/^As it stood on/).waitFor();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.getByRole('button', { name: 'Record' }).waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('two people in one deal see each other, and a form says what the other recorded and loses nothing', async () => {
  const { path, dealId } = await aDeal(lena, 'Two at once');
  const paul = await invited(stage, lena, 'Paul Peters');
  await lena.open(path);
  await paul.open(path);
  await lena.page.getByText('Paul Peters is here').waitFor();
  await paul.open(`${path}?do=promise`);
  await lena.page.getByText('Paul Peters is writing').waitFor();

  const typed = paul.page.getByRole('dialog').getByLabel('What you promised');
  await typed.fill('bring the second offer');
  await lena.call('POST', `/api/deals/${dealId}/facts`, {
    facts: [{ type: 'note.added', data: { text: 'They asked for one offer only' } }],
  });
  const meanwhile = paul.page.getByRole('dialog').getByRole('status').filter({ hasText: 'Meanwhile' });
  await meanwhile.getByText('They asked for one offer only').waitFor();
  expect(await typed.inputValue()).toBe('bring the second offer');
  await paul.page.keyboard.press('Control+Enter');
  await lena.page.getByText('bring the second offer').first().waitFor();
  expect([...lena.faults, ...paul.faults]).toEqual([]);
});

test('on a phone a long name and a day that lies ahead keep the page within its width', async () => {
  const phone = await stage.person({ width: 390 });
  const width = () => phone.page.evaluate<number>('document.documentElement.scrollWidth');
  const { path } = await aDeal(phone, 'Looked at ahead');
  await phone.open(`${path}?asOf=2999-01-01`);
  await phone.page.getByRole('slider', { name: 'Day to look at' }).waitFor();
  expect(await width()).toBeLessThanOrEqual(390);

  const { dealId } = await phone.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'A long name',
    accountName: 'Hohenzollern works',
    stakeholders: [{ name: 'Maximilian Ferdinand von Hohenzollern-Sigmaringen', roles: ['sponsor'] }],
  });
  await phone.open(`/deals/${dealId}`);
  await phone.page.getByRole('link', { name: /^Plan a conversation with Maximilian/ }).waitFor();
  expect(await width()).toBeLessThanOrEqual(390);
});

test('on a phone the score of a deal fits the width, with the heads in sight', async () => {
  const phone = await stage.person({ width: 390 });
  const { path } = await aDeal(phone, 'On a phone');
  await phone.open(path);
  await cell(phone, 'Priya Nair', 'Explore').waitFor();
  const width = await phone.page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(390);
  await cell(phone, 'Priya Nair', 'Explore').click();
  await phone.page.getByRole('dialog', { name: 'Priya Nair, Explore' }).waitFor();
  await phone.page.keyboard.press('Escape');
  await phone.page.getByRole('dialog').waitFor({ state: 'hidden' });
  // The beginning of the slider is the day on which the deal was opened.
  const slider = phone.page.getByRole('slider', { name: 'Day to look at' });
  await slider.scrollIntoViewIfNeeded();
  await slider.click({ position: { x: 2, y: 8 } });
  await phone.page.getByText(/^As it stood on/).waitFor();
  await phone.page.getByRole('button', { name: 'Back to today' }).click();
  await phone.page.getByText(/^As it stood on/).waitFor({ state: 'hidden' });
  expect(phone.faults.splice(0)).toEqual([]);
});

test('how they buy is written down by keyboard alone: usual steps, their order, one line for a step; a colleague orders them by finger, and sees when they decide, and why', async () => {
  const { page, open, faults } = lena;
  const { path } = await aDeal(lena, 'How they buy');
  await open(path);
  const buying = page.getByRole('region', { name: 'Their buying process' });
  await buying.getByRole('button', { name: 'Usual steps' }).press('Enter');
  await buying.getByRole('checkbox', { name: /^Security review/ }).focus();
  await page.keyboard.press('Space');
  await buying.getByRole('button', { name: 'Add 4 steps' }).press('Enter');
  const steps = buying.getByRole('grid', { name: 'Their steps, in their order' });
  const at = (place: number) => steps.getByRole('row').nth(place);
  await buying.getByText(/^No date yet: Budget request, Board decision and Signature/).waitFor();
  await at(1)
    .and(page.getByRole('row', { name: /^Security review/ }))
    .waitFor();

  const other = await stage.person({ width: 390, touches: true });
  await other.open(path);
  await at(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await at(2)
    .and(page.getByRole('row', { name: /^Security review/ }))
    .waitFor();
  await page.getByText('“Security review” is now step 3 of 4.').waitFor();
  expect(await at(2).evaluate((row) => row === document.activeElement)).toBe(true);
  const seen = other.page.getByRole('grid', { name: 'Their steps, in their order' }).getByRole('row');
  await seen
    .nth(2)
    .and(other.page.getByRole('row', { name: /^Security review/ }))
    .waitFor();
  await page.keyboard.press('z');
  await at(1)
    .and(page.getByRole('row', { name: /^Security review/ }))
    .waitFor();
  // A finger takes it by its grip; taken away on the way, it leaves everything as it was.
  const onPhone = (place: number) =>
    seen.nth(place).and(other.page.getByRole('row', { name: /^Security review/ }));
  await onPhone(1).waitFor();
  const grip = seen.nth(1).getByRole('button').first();
  await dragByFinger(other.page, grip, seen.nth(3), true);
  await onPhone(1).waitFor();
  await dragByFinger(other.page, grip, seen.nth(3));
  await onPhone(3).waitFor();
  await at(3)
    .and(page.getByRole('row', { name: /^Security review/ }))
    .waitFor();

  // Asked for by its name, the line for a step takes what is typed next.
  const line = buying.getByRole('textbox', { name: 'A step of theirs: what, when, who' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find any place or act' }).fill('A step of their process');
  await page.getByRole('option', { name: 'A step of their process' }).first().waitFor();
  await page.keyboard.press('Enter');
  await line.and(page.locator(':focus')).waitFor();
  await page.keyboard.type('Trial run, in 2 weeks, jon');
  await buying.getByText(/^Adds “Trial run” on .*, Jon Bell$/).waitFor();
  await page.keyboard.press('Enter');
  await steps
    .getByRole('row', { name: /^Trial run/ })
    .getByText(/· Jon$/)
    .waitFor();

  await steps.getByRole('row', { name: /^Board decision/ }).focus();
  await page.keyboard.press('Enter');
  await buying.getByRole('textbox', { name: 'When', exact: true }).fill('in 5 weeks');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Board decision is changed.').waitFor();
  const way = other.page.getByRole('region', { name: 'When they decide' });
  await way.getByText(/pace.*\d steps left\).*named/).waitFor();
  await way.getByText(/^They: Board decision: their decision$/).waitFor({ state: 'attached' });

  await buying.getByRole('button', { name: 'Every year' }).press('Enter');
  await buying.getByText(/^Ask: “You buy this every year/).waitFor();
  expect(await other.page.locator('body').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(
    390,
  );
  expect([...faults.splice(0), ...other.faults]).toEqual([]);
});
