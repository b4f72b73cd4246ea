import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { keptOnDevice, type Person, type Stage, typeDate } from './stage.ts';

// A Wednesday in Berlin.
let stage: Stage;
beforeAll(async () => {
  stage = await startJourney({ at: '2026-10-21T07:00:00.000Z' });
});
afterAll(() => stage?.end());

async function aDeal({ call }: Person) {
  const stakeholders = [{ name: 'Tomas Reyes', roles: ['sponsor'] }];
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    ...{ name: 'Yard scheduling', accountName: 'Corvid Logistics', stakeholders },
  });
  return dealId;
}

const gain = (page: Person['page']) => page.getByRole('textbox', { name: /^What they gain from the conv/ });
const insight = (page: Person['page']) => page.getByRole('textbox', { name: /^One insight/ });
const draftKept = (page: Person['page']) => page.getByText('Draft kept', { exact: true }).waitFor();

test('a plan half typed in a closed tab goes on at the desk, and two who plan see each other', async () => {
  const phone = await stage.person({ width: 390 });
  await phone.open('/');
  const dealId = await aDeal(phone);
  await phone.open(`/deals/${dealId}/plan`);
  await gain(phone.page).fill('What a wrong slot costs');
  await draftKept(phone.page);
  await phone.page.close();

  const desk = await stage.person();
  await desk.open(`/deals/${dealId}/plan`);
  await desk.page.getByText('What you had typed is still here.').waitFor();
  await expect.poll(() => gain(desk.page).inputValue()).toBe('What a wrong slot costs');
  const first = desk.page.getByRole('textbox', { name: 'Agenda point 1' });
  await first.press('Enter');
  await desk.page.keyboard.type('Who pays for it');
  await draftKept(desk.page);

  const other = await stage.person();
  await other.open(`/deals/${dealId}/plan`);
  await expect
    .poll(() => other.page.getByRole('textbox', { name: 'Agenda point 2' }).inputValue())
    .toBe('Who pays for it');
  await insight(other.page).fill('Three yards halved their fees');
  await expect.poll(() => insight(desk.page).inputValue()).toBe('Three yards halved their fees');

  await typeDate(desk.page, 'Day and time', '22/10/2026 10:00');
  await desk.page.getByRole('button', { name: 'Plan it' }).click();
  await desk.page.getByText('Planned for Thu 22 Oct, 10:00.').waitFor();
  await desk.page.getByText('Three yards halved their fees').first().waitFor();

  // Whoever still plans it is led to what it has become, with what they typed meanwhile.
  await gain(other.page).fill('What a wrong slot costs, by yard');
  await other.page.getByRole('link', { name: 'Go on with its plan' }).click();
  await other.page.getByRole('button', { name: 'Save the plan' }).waitFor();
  await expect.poll(() => gain(other.page).inputValue()).toBe('What a wrong slot costs, by yard');
  await gain(other.page).press('Control+Enter');
  await other.page.getByText('The plan is saved.').waitFor();

  // What was saved is no draft any more, and a new plan begins anew.
  await other.page.getByText('What a wrong slot costs, by yard').first().waitFor();
  await other.open(`/deals/${dealId}/plan`);
  await gain(other.page).waitFor();
  expect(await other.page.getByText('What you had typed is still here.').count()).toBe(0);
  expect(await gain(other.page).inputValue()).not.toContain('by yard');
  expect([phone.faults, desk.faults, other.faults]).toEqual([[], [], []]);
});

test('a planning that is taken back can be gone on with, with all that was typed', async () => {
  const lena = await stage.person();
  const { page } = lena;
  await lena.open('/');
  const dealId = await aDeal(lena);
  await lena.open(`/deals/${dealId}/plan`);
  await gain(page).fill('Two figures');
  await typeDate(page, 'Day and time', '22 oct 15:00');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Planned for Thu 22 Oct, 15:00.').waitFor();
  await page.keyboard.press('z');
  await page.getByRole('link', { name: 'Go on planning' }).click();
  await expect.poll(() => gain(page).inputValue()).toBe('Two figures');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Planned for Thu 22 Oct, 15:00.').waitFor();
  await page.getByText('Two figures').first().waitFor();
});

test('begun again, all that was typed can be had back', async () => {
  const lena = await stage.person();
  const { page } = lena;
  await lena.open('/');
  const dealId = await aDeal(lena);
  await lena.open(`/deals/${dealId}/plan`);
  const proposed = await gain(page).inputValue();
  await gain(page).fill('Two figures');
  await page.getByRole('textbox', { name: 'Day and time' }).fill('the day after the fair');
  await page.getByText('Draft kept', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Begin again' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Day and time' }).inputValue()).toBe(
    'the day after the fair',
  );
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect.poll(() => gain(page).inputValue()).toBe(proposed);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => gain(page).inputValue()).toBe('Two figures');
  expect(lena.faults.splice(0)).toEqual([]);
});

test('without a network a plan is typed and saved, waits in the outbox, and arrives once', async () => {
  const lena = await stage.person({ width: 390, installs: true });
  const context = lena.page.context();
  let { page } = lena;
  await lena.open('/');
  const dealId = await aDeal(lena);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await lena.open(`/deals/${dealId}/plan`);
  await gain(page).waitFor();
  const ofDeal = ['getDeal', 'getPlanProposal'].map((name) =>
    expect.stringMatching(new RegExp(`"${name}".*${dealId}`)),
  );
  await expect.poll(() => keptOnDevice(page)).toEqual(expect.arrayContaining(ofDeal));
  await context.setOffline(true);
  await gain(page).fill('What a wrong slot costs');
  await page.getByText('On this device', { exact: true }).waitFor();
  await page.close();

  page = await context.newPage();
  await page.goto(`${stage.url}/deals/${dealId}/plan`);
  await page.getByText('What you had typed is still here.').waitFor();
  expect(await gain(page).inputValue()).toBe('What a wrong slot costs');
  await typeDate(page, 'Day and time', '23/10/2026 10:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page
    .getByText(/It is kept on this device/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /waiting/ }).click();
  await page.getByText('The plan of a conversation: Yard scheduling').waitFor();
  await page.keyboard.press('Escape');

  await context.setOffline(false);
  const planned = async () => {
    const { items } = await lena.call<{ items: { planState: string; startsAt: string }[] }>(
      'GET',
      `/api/conversations?dealId=${dealId}`,
    );
    return items.map((one) => one.startsAt);
  };
  await expect.poll(planned, { timeout: 40_000 }).toEqual(['2026-10-23T08:00:00.000Z']);
});

test('a quick plan and the planner are one draft, and own words outlast another objective', async () => {
  const lena = await stage.person();
  const { page } = lena;
  await lena.open('/');
  const dealId = await aDeal(lena);
  await lena.open(`/?do=plan&deal=${dealId}`);
  const sheet = page.getByRole('dialog', { name: /Plan the next conversation/ });
  const words = sheet.getByRole('textbox', { name: 'In these words' });
  await words.fill('Would you show us one yard?');
  const backup = sheet.getByRole('textbox', { name: 'The backup, if they will not' });
  const proposedBackup = await backup.inputValue();
  await sheet.getByRole('button', { name: /Ask for/ }).click();
  await page.getByRole('option', { name: /^Change/ }).click();
  await expect.poll(() => backup.inputValue()).not.toBe(proposedBackup);
  expect(await words.inputValue()).toBe('Would you show us one yard?');
  await sheet.getByText('Agenda, insight and questions').click();
  await insight(page).fill('Three yards halved their fees');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });

  await lena.open(`/?do=plan&deal=${dealId}`);
  await sheet.getByText('What you had typed is still here.').waitFor();
  await expect.poll(() => words.inputValue()).toBe('Would you show us one yard?');
  await sheet.getByRole('link', { name: 'Everything else is in the planner' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plan a conversation' }).waitFor();
  await expect.poll(() => insight(page).inputValue()).toBe('Three yards halved their fees');
  expect(await page.getByRole('textbox', { name: 'In these words' }).inputValue()).toBe(
    'Would you show us one yard?',
  );
  // Only what was chosen and written is ticked.
  const part = (name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true });
  await part('Objective: there').waitFor();
  await part('Insight: there').waitFor();
  await part('Backup: proposed').waitFor();
  expect(await gain(page).inputValue()).not.toBe(
    await page.getByRole('textbox', { name: 'What they gain from a yes' }).inputValue(),
  );
  await gain(page).fill('Two figures');
  await part('Their gain: there').waitFor();
  expect(lena.faults.splice(0)).toEqual([]);
});
