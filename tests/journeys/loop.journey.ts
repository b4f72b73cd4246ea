import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayTyped, type Person, type Stage, startStage, typeDate, workspace } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.end());

test('from the first run to a closed-out conversation that Today knows of', async () => {
  const { page, open, faults } = await stage.person({ isNew: true, moves: true });

  await open('/');
  await page.getByRole('heading', { name: 'Make your workspace' }).waitFor();
  await page.getByLabel('Company or team').fill(workspace.workspaceName);
  await page.getByLabel('Your name').fill(workspace.name);
  await page.getByLabel('E-mail').fill(workspace.email);
  await page.getByLabel('Password').fill(workspace.password);
  await page.getByRole('button', { name: 'Make the workspace' }).click();

  await page.getByRole('link', { name: 'Open a first deal' }).click();
  await page.getByRole('combobox', { name: 'Account' }).fill('Meridian Foods');
  await page.getByRole('textbox', { name: 'What it is about' }).fill('Line automation, Dayton plant');
  await page.getByRole('textbox', { name: 'Value' }).fill('240k');
  await page.getByRole('combobox', { name: 'Name' }).fill('Priya Nair');
  await page.getByRole('textbox', { name: 'Title' }).fill('VP Operations');
  await typeDate(page, 'First conversation', `${dayTyped(1)} 10:00`);
  await page.getByRole('button', { name: 'Open the deal' }).click();
  await page.getByRole('heading', { name: 'Line automation, Dayton plant' }).waitFor();
  await page.getByText('£240,000', { exact: true }).waitFor();

  await page.getByRole('link', { name: /^Plan the conversation on/ }).click();
  await page.getByText('The objective: one commitment of theirs').waitFor();
  await page.getByRole('radio', { name: /Explore · Priya Nair/, checked: true }).waitFor();
  await page.getByRole('textbox', { name: 'Agenda point 1' }).fill('What the rejects cost a shift');
  await page
    .getByLabel('One insight they would not have otherwise')
    .fill('Three plants like theirs halved them');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByRole('heading', { name: 'Priya Nair' }).waitFor();

  await page.getByRole('link', { name: 'In the meeting' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('She wants the figure by shift.');
  await page.reload();
  await page.getByText('She wants the figure by shift.').waitFor();
  await page.getByRole('link', { name: 'Close out' }).click();

  await page.getByText('Yes, and they said yes').first().click();
  const line = page.getByRole('group', { name: 'Commitment 1', exact: true });
  await line.getByRole('textbox', { name: 'What they will do' }).fill('Walks the line with us for an hour');
  await line.getByText('not firm', { exact: true }).first().waitFor();
  await line.getByRole('textbox', { name: 'By when' }).fill('in 4 days');
  await line.getByText('firm', { exact: true }).first().waitFor();
  await page
    .getByRole('group', { name: 'A further commitment' })
    .getByRole('textbox', { name: 'What they will do' })
    .fill('We will circle back on the budget');
  const friendly = page.getByRole('group', { name: 'Commitment 2', exact: true });
  await friendly.getByText('As it stands it is kept as a non-commitment').waitFor();
  await page.getByRole('textbox', { name: 'What you will do' }).fill('Send the figures of the three plants');

  await page.getByRole('button', { name: 'Close out' }).click();
  await page.getByRole('alert').filter({ hasText: 'When do you talk next?' }).waitFor();
  await page.getByRole('textbox', { name: 'Day and time' }).fill('in a week 14:00');
  await page.getByRole('button', { name: 'Close out' }).click();

  await page.getByRole('heading', { name: 'Closed out' }).waitFor();
  await page.getByText('Advance', { exact: true }).waitFor();
  await page.getByText('We will circle back on the budget').waitFor();
  await page.getByRole('link', { name: 'Look at the deal' }).click();
  const onBothSides = page.getByRole('region', { name: 'Open on both sides' });
  await onBothSides.getByText('Walks the line with us for an hour').waitFor();
  await page.getByRole('button', { name: /^Priya Nair, Explore: gained/ }).waitFor();

  await page.getByRole('link', { name: 'Today' }).first().click();
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
  await page.getByRole('link', { name: 'Meridian Foods' }).first().waitFor();
  await page.getByText('Non-commitment').first().waitFor();
  expect(faults.splice(0)).toEqual([]);
});

test('nine commitments are gained in one meeting', async () => {
  const someone = await stage.person({ isNew: true, moves: true });
  await signIn(someone);
  const { page, open } = someone;
  const deal = await someone.call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Everything at once',
    accountName: 'Quick Ltd',
    stakeholders: [{ name: 'Ada Quick', roles: ['sponsor', 'decision maker', 'economic buyer'] }],
  });
  await open(`/deals/${deal.dealId}/log`);
  await page.getByRole('button', { name: 'Add several yeses at once' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add several yeses at once' });
  const nine = [
    'Time',
    'Explore',
    'Change',
    'Collaborate',
    'Consensus',
    'Invest',
    'Review',
    'Concerns',
    'Decide',
  ];
  for (const kind of nine) await dialog.getByText(kind, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Put them in' }).click();
  const firm = page.getByText('firm', { exact: true }).filter({ visible: true });
  await expect.poll(() => firm.count()).toBe(9);
  await page.getByRole('textbox', { name: 'Day and time' }).fill('in 2 days 9:00');
  await page.getByRole('button', { name: 'Close out' }).click();
  await page.getByText('Order', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Look at the deal' }).click();
  for (const kind of nine)
    await page.getByRole('button', { name: new RegExp(`^Ada Quick, ${kind}: gained`) }).waitFor();
});

async function signIn({ page, open }: Person) {
  await open('/sign-in');
  await page.getByLabel('E-mail').fill(workspace.email);
  await page.getByLabel('Password').fill(workspace.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Moves' }).waitFor();
}
