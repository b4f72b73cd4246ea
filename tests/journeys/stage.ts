import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startLeadsheet } from '#main/start.ts';
import { usualLimits } from '#server/limits/public-limits.ts';
import { launchBrowser } from './browser.ts';

/** A real Leadsheet on a fresh folder and any free port, with a browser before it. */
export interface Stage {
  url: string;
  /** Somebody at a browser of their own; signed in as whoever set the workspace up, unless they are new. */
  person(options?: {
    width?: number;
    isNew?: boolean;
    locale?: string;
    zone?: string;
    /** With a finger rather than a mouse. */
    touches?: boolean;
    /** With the service worker, which keeps the app's files on the device. */
    installs?: boolean;
    /** With what slides and fades, which takes time that only looks. */
    moves?: boolean;
    /** Unless the page has to do without any. */
    runsScripts?: boolean;
  }): Promise<Person>;
  end(): Promise<void>;
}

export interface Person {
  page: Page;
  /** What went wrong on their pages: faults, and errors on the console. */
  faults: string[];
  open(path: string): Promise<void>;
  /** Goes on to a page as a link does, in the app that is open: that costs a third of opening it anew. */
  goOn(path: string): Promise<void>;
  /** What a program would do in their name, to set a scene without acting it. */
  call<Answer>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<Answer>;
}

const dayMs = 86_400_000;

/**
 * When journeys are acted unless they say when: the last Wednesday, at nine in London and ten in Berlin. Words such as
 * "by Friday", and what has "just" begun, mean another day at midnight and at the end of a week.
 */
const usualStart = (): number => {
  const morning = new Date();
  const lastWednesday = (morning.getUTCDay() + 4) % 7 || 7;
  return morning.setUTCHours(9, 0, 0, 0) - lastWednesday * dayMs;
};

/** How far the clock of a journey is ahead of the true one, in milliseconds. */
const aheadOfTruth = (at: number): number => at - Date.now();
const usuallyAhead = aheadOfTruth(usualStart());

/** The instant it is in a journey that is acted at the usual time. */
const now = (): Date => new Date(Date.now() + usuallyAhead);

/**
 * Starts the product, with the embedded database unless one is named; `at` is an instant to act it at, from which its
 * clock and the browsers' go on.
 */
export async function startStage({
  at,
  databaseUrl = null,
  mail = null,
}: {
  at?: string;
  databaseUrl?: string | null;
  /** The mail server that takes its mails, and the address that these come from. */
  mail?: { url: string; from: string } | null;
} = {}): Promise<Stage> {
  const ahead = at === undefined ? usuallyAhead : aheadOfTruth(Date.parse(at));
  const clock = () => new Date(Date.now() + ahead).toISOString();
  const home = await mkdtemp(join(tmpdir(), 'ls-journey-'));
  const settings = {
    ...{ home, databaseUrl, host: '127.0.0.1', port: 0, publicUrl: null, secret: null, mail },
    publicRequestsPerMinute: usualLimits.requestsPerMinute,
    webhookAllowedAddresses: ['127.0.0.1'],
    filesIn: null,
  };
  const running = await startLeadsheet(settings, () => undefined, clock);
  const browser = await launchBrowser();
  let signedIn: Awaited<ReturnType<BrowserContext['storageState']>> | null = null;

  return {
    url: running.url,
    async person({
      width = 1280,
      isNew = false,
      locale = 'en-GB',
      zone = 'Europe/Berlin',
      touches = false,
      installs = false,
      moves = false,
      runsScripts = true,
    } = {}) {
      if (!signedIn && !isNew) signedIn = await setUp(browser, running.url);
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        reducedMotion: moves ? 'no-preference' : 'reduce',
        locale,
        hasTouch: touches,
        javaScriptEnabled: runsScripts,
        timezoneId: zone,
        // The app's files are kept on the device only where that is what is tried: else every page would fetch all.
        serviceWorkers: installs ? 'allow' : 'block',
        ...(isNew || !signedIn ? {} : { storageState: signedIn }),
      });
      context.setDefaultTimeout(15_000);
      await context.clock.install({ time: clock() });
      return personAt(await context.newPage(), running.url);
    },
    async end() {
      await browser.close();
      await running.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Fills the workspace with the sample. */
export async function loadSample({ call }: Person): Promise<void> {
  await call('POST', '/api/sample', {});
}

async function setUp(browser: Browser, url: string) {
  const context = await browser.newContext();
  const answer = await context.request.post(`${url}/api/setup`, {
    data: workspace,
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(await answer.text());
  const state = await context.storageState();
  await context.close();
  return state;
}

export const workspace = {
  workspaceName: 'Ostrava Systems',
  name: 'Lena Fischer',
  email: 'lena@example.com',
  password: 'a few words in a row',
  zone: 'Europe/Berlin',
  currency: 'EUR',
};

/** A manager whom somebody invites, who sees everything, at a browser of their own. */
export async function invited(stage: Stage, { call }: Person, name: string): Promise<Person> {
  // An address of its own each time: a second try of a test invites them again.
  const email = `${name.split(' ')[0]?.toLowerCase()}.${randomUUID().slice(0, 8)}@example.com`;
  const { linkPath } = await call<{ linkPath: string }>('POST', '/api/invitations', {
    ...{ email, name, role: 'manager', sees: 'all' },
  });
  const person = await stage.person({ isNew: true });
  await person.call('POST', '/api/invitations/accept', {
    ...{ token: linkPath.split('#')[1], name, password: workspace.password },
  });
  return person;
}

function personAt(page: Page, url: string): Person {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Being asked who one is before one has signed in is no fault.
    const isSignIn = message.location().url.endsWith('/api/me');
    // A page that is shown in a frame without scripts cannot be given the clock of the journey either.
    const isClock =
      message.text().startsWith('Blocked script execution') && message.text().includes('/roadmap-preview/');
    if (message.type() === 'error' && !isSignIn && !isClock)
      faults.push(`${message.text()} ${message.location().url}`);
  });
  return {
    page,
    faults,
    async open(path) {
      await page.goto(`${url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    async goOn(path) {
      // Until it is drawn: a heading may still be that of the page before.
      await page.evaluate(`new Promise((drawn) => {
        const leave = __TSR_ROUTER__.subscribe('onRendered', () => { leave(); drawn(); });
        __TSR_ROUTER__.navigate({ href: ${JSON.stringify(path)} });
      })`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    async call(method, path, body) {
      const answer = await page.request.fetch(`${url}${path}`, {
        method,
        headers: { origin: url },
        ...(body ? { data: body } : {}),
      });
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
  };
}

/** What was read and is kept on the device for a day without a network: what was asked for, as text. */
export const keptOnDevice = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`new Promise((done) => {
    const asked = indexedDB.open('leadsheet-reads');
    asked.onsuccess = () => {
      const keys = asked.result.transaction('answers').objectStore('answers').getAllKeys();
      keys.onsuccess = () => { asked.result.close(); done(keys.result.map(String)); };
    };
  })`);

/** The day so many days from now, as it is typed: `27/11/2026`. */
export function dayTyped(daysFromNow: number): string {
  const at = new Date(now().getTime() + daysFromNow * dayMs);
  return new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  }).format(at);
}

/** An instant so many days from now. */
export const daysFromNow = (days: number): string => new Date(now().getTime() + days * dayMs).toISOString();

/** Types a day, or a day and a time, into the field of that label. */
export async function typeDate(
  scope: Page | Locator,
  label: string,
  typed: string,
  place = 0,
): Promise<void> {
  await scope.getByRole('textbox', { name: label }).nth(place).fill(typed);
}
