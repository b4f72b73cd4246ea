import { randomUUID } from 'node:crypto';
import type { Page, Route } from 'playwright-core';
import type { ScreenOfApp } from './every-page.ts';
import { daysFromNow, type Person } from './stage.ts';

interface ReviewState extends Pick<ScreenOfApp, 'name' | 'between' | 'act'> {
  readonly notes: string;
  /** What was typed by hand before it was read, by its key. */
  readonly typed?: Readonly<Record<string, string>>;
}

const notes =
  'Tomas will send us the fee numbers by Friday.\nI will send him the one-pager by Thursday.\nWe might look at it sometime next month.\nHe is worried about the integration with their yards.';

const theirs =
  'yard fees,org chart,invoices of October,gate plan,list of carriers,night shift hours,audit report,contract draft,floor plan,driver survey';
const ours =
  'price list,pilot plan,security paper,names of two customers,training dates,sample report,integration guide,data sheet,draft agreement,test account';
const worries =
  'gates freezing,drivers refusing it,data leaving Europe,overtime at peak,old scanners,their night shift,the works council,double entry,wrong forecasts,downtime at month end';

/** As many as a long day of talks leaves. */
const many = [
  ...theirs.split(',').map((what) => `Tomas will send us the ${what} by Friday.`),
  ...ours.split(',').map((what) => `I will send him the ${what} by Thursday.`),
  ...worries.split(',').map((what) => `He is worried about ${what}.`),
  ...theirs.split(',').map((what) => `We might look at the ${what} sometime next month.`),
].join('\n');

const toRead = '**/api/deals/*/read';

/** Answers a reading as if a language model were on that had not been asked, or as it then answered. */
const withModel = (answered: (route: Route) => Promise<unknown> | unknown) => (page: Page) =>
  page.route(toRead, async (route) => {
    const { withLanguageModel } = route.request().postDataJSON() as { withLanguageModel?: boolean };
    if (withLanguageModel) await answered(route);
    else await told(route, { asked: false, problem: null, problemWords: null });
  });

async function told(route: Route, languageModel: object, ofModel = false): Promise<void> {
  const response = await route.fetch();
  const read = (await response.json()) as { proposals: object[] };
  const proposals = read.proposals.map((one, at) =>
    ofModel && at === 0 ? { ...one, foundBy: 'language model' } : one,
  );
  await route.fulfill({ response, json: { ...read, proposals, languageModel } });
}

const askIt = async (page: Page) => {
  const asks = /^(Have the language model read along|Das Sprachmodell mitlesen lassen)$/;
  await page.getByRole('button', { name: asks }).click();
};

const said = (words: RegExp) => async (page: Page) => {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
};

/** What was said, as a file, with somebody in it whom nobody knows. */
const call = `Tomas: I'll mail the CFO today and copy you.
Speaker 2: We might look at the pilot sometime next month, once things calm down.
Sasha Brandt: I will send you the reference list by Thursday.
Tomas: I am worried about the integration with our yards, and so is everybody who works there at night.`;
const give = (words: RegExp) => async (page: Page) => {
  const buffer = Buffer.from(call);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Call with Tomas.txt', mimeType: 'text/plain', buffer });
  await said(words)(page);
};

const never = () => new Promise<never>(() => undefined);

const fault = {
  status: 500,
  headers: { 'x-request-id': 'shown' },
  json: { error: { code: 'fault', message: 'Something went wrong on our side.', id: 'shown' } },
};
const answers = { asked: true, problem: null, problemWords: null };
const timedOut = { asked: true, problem: 'too slow', problemWords: null };

const states: readonly ReviewState[] = [
  { name: 'nothing', notes: 'We met at their office.', act: said(/^(Nothing to record|Darin wurde nichts)/) },
  { name: 'found', notes, act: said(/fee numbers/) },
  { name: 'many', notes: many, act: said(/yard fees/i) },
  {
    name: 'reading',
    notes,
    between: (page) => page.route(toRead, never),
    act: said(/^(Reading …|Wird gelesen …)/),
  },
  {
    name: 'failed',
    notes,
    between: (page) => page.route(toRead, (route) => route.fulfill(fault)),
    act: said(/^(Reading failed|Das Lesen hat nicht)/),
  },
  {
    name: 'offline',
    notes,
    between: (page) => page.route(/\/api\/(deals\/[^/]+\/read|health)$/, (route) => route.abort()),
    act: said(/^(Without a network nothing|Ohne Netz wird nichts)/),
  },
  {
    name: 'not-english',
    notes: 'Er schickt uns die Zahlen bis Freitag und klärt mit dem Vorstand, wann wir anfangen können.',
    act: said(/(works for English only|bisher nur Englisch)/),
  },
  {
    name: 'there',
    notes,
    typed: {
      'line/{one}/what': 'Send us the fee numbers',
      'line/{one}/who': 'Tomas Reyes',
      'line/{one}/due': daysFromNow(9).slice(0, 10),
      'promise/{two}/what': 'Send him the one-pager',
      'promise/{two}/due': daysFromNow(8).slice(0, 10),
    },
    act: said(/(are already there|sind schon da)/),
  },
  { name: 'text', notes, act: give(/^(Who is|Wer ist) Speaker 2/) },
  {
    name: 'text-failed',
    notes,
    between: (page) => page.route('**/api/deals/*/read/file*', (route) => route.fulfill(fault)),
    act: give(/^(Read again|Noch einmal lesen)/),
  },
  { name: 'model-asked', notes, between: withModel((route) => told(route, answers, true)), act: askIt },
  { name: 'model-slow', notes, between: withModel(never), act: askIt },
  { name: 'model-failed', notes, between: withModel((route) => told(route, timedOut)), act: askIt },
];

/** What the review of words beside a close-out looks like in every state that it can be in. */
export async function reviewScreens(call: Person['call']): Promise<ScreenOfApp[]> {
  const { dealId } = await call<{ dealId: string }>('POST', '/api/deals', {
    name: 'Yard scheduling',
    accountName: 'Corvid Logistics',
    stakeholders: [{ name: 'Tomas Reyes', roles: ['sponsor', 'decision maker'] }],
  });
  const screens: ScreenOfApp[] = [];
  for (const { name, notes: text, typed, ...rest } of states) {
    const { conversationId } = await call<{ conversationId: string }>(
      'POST',
      `/api/deals/${dealId}/conversations`,
      { startsAt: daysFromNow(1 / 1440), participants: [], plan: {} },
    );
    const path = `/deals/${dealId}/conversations/${conversationId}`;
    const typedAt = daysFromNow(0);
    const ids = { '{one}': randomUUID(), '{two}': randomUUID() };
    const cells = Object.entries({ [`note/${randomUUID()}/text`]: text, ...typed }).map(
      ([key, value]) => [key.replace(/\{\w+\}/, (id) => ids[id as keyof typeof ids]), value] as const,
    );
    await call('PUT', `/api${path}/meeting`, {
      deviceId: randomUUID(),
      cells: cells.map(([key, value]) => ({ key, value, typedAt })),
    });
    screens.push({ name: `review-${name}`, path: `${path}/close-out`, ...rest });
  }
  return screens;
}
