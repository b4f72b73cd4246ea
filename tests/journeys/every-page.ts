import type { Page } from 'playwright-core';
import { daysFromNow, type Person } from './stage.ts';

/** A screen by a name that a file can have, and where it is in a workspace that has the sample. */
export interface ScreenOfApp {
  name: string;
  path: string;
  /** Keys that open it over that page. */
  press?: string;
  /** What stands between the page and the server. */
  between?: (page: Page) => Promise<unknown>;
  /** What is done or waited for on the page, until it is that screen. */
  act?: (page: Page) => Promise<unknown>;
}

/** Every screen that a signed-in member can come to, with the sample's own deals and conversations in it. */
export async function everyPage(call: Person['call']): Promise<ScreenOfApp[]> {
  const deals = await call<{ items: { dealId: string }[] }>('GET', '/api/deals?state=open&sort=lead&limit=2');
  const [first, second] = deals.items.map(({ dealId }) => `/deals/${dealId}`);
  const planned = await conversationOf(call, 'planned');
  const closedOut = await conversationOf(call, 'closed out');
  return [
    { name: 'today', path: '/' },
    { name: 'deals', path: '/deals' },
    { name: 'deals-board', path: '/deals?layout=board&groupBy=owner' },
    { name: 'deals-timeline', path: '/deals?layout=timeline&groupBy=lead' },
    { name: 'deals-grouped', path: '/deals?groupBy=position&leadAtLeast=1' },
    { name: 'new-deal', path: '/deals/new' },
    { name: 'deal', path: `${first}` },
    { name: 'deal-second', path: `${second}` },
    { name: 'deal-as-of', path: `${first}?asOf=${daysFromNow(-20).slice(0, 10)}` },
    { name: 'share-roadmap', path: `${first}?do=share-roadmap` },
    { name: 'plan-new', path: `${first}/plan` },
    { name: 'log', path: `${first}/log` },
    { name: 'conversation', path: planned },
    { name: 'conversation-closed-out', path: closedOut },
    { name: 'recap', path: `${closedOut}?do=recap` },
    { name: 'invitation', path: `${planned}?do=invitation` },
    { name: 'calendar-reply', path: `${planned}?do=reply` },
    { name: 'plan', path: `${planned}/plan` },
    { name: 'meeting', path: `${planned}/meeting` },
    { name: 'close-out', path: `${planned}/close-out` },
    { name: 'conversations', path: '/conversations' },
    { name: 'conversations-before', path: '/conversations?view=before' },
    { name: 'conversations-week', path: '/conversations?view=week' },
    { name: 'insights', path: '/conversations/insights' },
    { name: 'choose-deal', path: '/conversations/log' },
    { name: 'playbook', path: '/playbook' },
    { name: 'playbook-versions', path: '/playbook?tab=versions' },
    { name: 'playbook-moves', path: '/playbook/moves?from=complex-sale&fromVersion=1&to=short-sale' },
    { name: 'playbook-edit', path: '/playbook/complex-sale/edit' },
    { name: 'playbook-steps', path: '/playbook/complex-sale/edit?tab=steps' },
    { name: 'coach', path: '/coach' },
    { name: 'contacts', path: '/contacts' },
    { name: 'accounts', path: '/accounts' },
    { name: 'duplicates', path: '/duplicates' },
    { name: 'new-contact', path: '/contacts?do=new' },
    { name: 'contact', path: await firstOf(call, 'contacts', 'contactId') },
    { name: 'account', path: await firstOf(call, 'accounts', 'accountId') },
    { name: 'import', path: '/import' },
    { name: 'audit', path: '/audit?measure=silent' },
    { name: 'settings', path: '/settings' },
    { name: 'settings-sessions', path: '/settings/sessions' },
    { name: 'settings-workspace', path: '/settings/workspace' },
    { name: 'settings-members', path: '/settings/members' },
    { name: 'settings-tokens', path: '/settings/tokens' },
    { name: 'settings-webhooks', path: '/settings/webhooks' },
    { name: 'settings-words', path: '/settings/words' },
    { name: 'settings-tags', path: '/settings/tags' },
    { name: 'settings-data', path: '/settings/data' },
    { name: 'settings-bin', path: '/settings/bin' },
    { name: 'settings-fields', path: '/settings/fields' },
    { name: 'unknown', path: '/nowhere' },
    { name: 'welcome', path: '/welcome' },
    { name: 'palette', path: '/', press: 'Control+k' },
    { name: 'keys', path: '/deals', press: '?' },
  ];
}

/** The page of the first of the sample's people or companies. */
async function firstOf(call: Person['call'], list: 'contacts' | 'accounts', id: string): Promise<string> {
  const { items } = await call<{ items: Record<string, string>[] }>('GET', `/api/${list}?limit=1`);
  return `/${list}/${items[0]?.[id]}`;
}

/** Where the first of all comes, before there is a workspace. */
export const pageOfFounder: ScreenOfApp = { name: 'set-up', path: '/set-up' };

/** Where those come who are not signed in: to sign in, and by the links of an invitation and to a new password. */
export async function pagesOfStrangers(call: Person['call']): Promise<ScreenOfApp[]> {
  const invited = { email: 'kai@example.com', role: 'seller' };
  const invitation = await call<{ linkPath: string }>('POST', '/api/invitations', invited);
  const { member } = await call<{ member: { id: string } }>('GET', '/api/me');
  const password = await call<{ linkPath: string }>('POST', `/api/members/${member.id}/password-link`);
  return [
    { name: 'sign-in', path: '/sign-in' },
    { name: 'join', path: invitation.linkPath },
    { name: 'new-password', path: password.linkPath },
  ];
}

/** Does on a page that was gone to what makes it a screen. */
export async function actOn(page: Page, { press, act }: ScreenOfApp): Promise<void> {
  if (press) await openByKeys(page, press);
  await act?.(page);
}

/** Opens what lies over a page, once the page hears its keys. */
async function openByKeys(page: Page, keys: string): Promise<void> {
  await page
    .getByRole('status', { name: /^(Loading|Wird geladen)$/ })
    .first()
    .waitFor({ state: 'hidden' });
  await page.keyboard.press(keys);
  const opened = page.getByRole('dialog');
  // What is taken in its place while it is on its way has neither.
  await opened.getByRole('option').or(opened.getByRole('heading')).first().waitFor();
}

async function conversationOf(call: Person['call'], state: string): Promise<string> {
  const { items } = await call<{ items: { conversationId: string; deal: { id: string } }[] }>(
    'GET',
    `/api/conversations?state=${encodeURIComponent(state)}&limit=1`,
  );
  const [found] = items;
  if (!found) throw new Error(`The sample has no conversation that is ${state}.`);
  return `/deals/${found.deal.id}/conversations/${found.conversationId}`;
}
