import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { type AuditMeasure, auditMeasures } from '#contract/audit/pipeline-audit.ts';
import { getSetup } from '#contract/setup/setup.ts';
import { refusalCode } from '../api/client.ts';
import { reading } from '../api/queries.ts';
import { whoIsSignedIn } from '../api/session.ts';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { FaultPage, UnknownPage } from './fault-pages.tsx';
import { pageOf } from './page-of.ts';
import { dayOf, oneOf, plainOf, textsOf } from './search-params.ts';
import { SignedIn } from './signed-in.tsx';

const conversationsViews = ['ahead', 'week', 'to close out', 'before'] as const;
const whoses = ['mine', 'team', 'all'] as const;

interface ConversationsSearch {
  view?: (typeof conversationsViews)[number] | undefined;
  day?: string | undefined;
  whose?: (typeof whoses)[number] | undefined;
}

interface Context {
  queries: QueryClient;
  /** Done once what was read last on this device is there again. */
  keptReads: Promise<void>;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet });

/** Makes sure that somebody is signed in; else to where they can be. */
async function mustBeSignedIn({ context, location }: { context: Context; location: { href: string } }) {
  try {
    await whoIsSignedIn(context.queries, context.keptReads);
  } catch (error) {
    if (refusalCode(error) !== 'not_signed_in') throw error;
    const { workspaceExists } = await context.queries.fetchQuery(reading(getSetup, {}));
    if (!workspaceExists) throw redirect({ to: '/set-up' });
    throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { back: location.href } });
  }
}

const first = () => import('./first-pages.tsx');
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: pageOf(() => import('./set-up-page.tsx'), 'SetUpPage'),
  beforeLoad: async ({ context }) => {
    const { workspaceExists } = await context.queries.fetchQuery(reading(getSetup, {}));
    if (workspaceExists) throw redirect({ to: '/' });
  },
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: pageOf(first, 'SignInPage'),
  validateSearch: (search) => textsOf(search, ['back']),
});
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: pageOf(first, 'JoinPage'),
});
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/new-password',
  component: pageOf(first, 'NewPasswordPage'),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  beforeLoad: mustBeSignedIn,
  component: pageOf(first, 'WelcomePage'),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'in',
  beforeLoad: mustBeSignedIn,
  component: SignedIn,
});
const under = { getParentRoute: () => signedIn };

const today = createRoute({
  ...under,
  path: '/',
  component: pageOf(() => import('./today-page.tsx'), 'TodayPage'),
  validateSearch: (search) => textsOf(search, ['member', 'do', 'deal', 'on', 'contact', 'kind', 'as']),
});
const deals = createRoute({
  ...under,
  path: '/deals',
  component: pageOf(() => import('./deals-page.tsx'), 'DealsPage'),
  validateSearch: plainOf,
});
const newDeal = createRoute({
  ...under,
  path: '/deals/new',
  component: pageOf(() => import('./new-deal-page.tsx'), 'NewDealPage'),
});
const deal = createRoute({
  ...under,
  path: '/deals/$dealId',
  component: pageOf(() => import('./deal-page.tsx'), 'DealPage'),
  validateSearch: (search) => textsOf(search, ['do', 'on', 'contact', 'kind', 'as', 'asOf']),
});

const contacts = createRoute({
  ...under,
  path: '/contacts',
  component: pageOf(() => import('./contacts-page.tsx'), 'ContactsPage'),
  validateSearch: plainOf,
});
const accounts = createRoute({
  ...under,
  path: '/accounts',
  component: pageOf(() => import('./accounts-page.tsx'), 'AccountsPage'),
  validateSearch: plainOf,
});
const duplicates = createRoute({
  ...under,
  path: '/duplicates',
  component: pageOf(() => import('./duplicates-page.tsx'), 'DuplicatesPage'),
  validateSearch: (search) => textsOf(search, ['of']),
});
const contact = createRoute({
  ...under,
  path: '/contacts/$contactId',
  component: pageOf(() => import('./contact-page.tsx'), 'ContactPage'),
});
const account = createRoute({
  ...under,
  path: '/accounts/$accountId',
  component: pageOf(() => import('./account-page.tsx'), 'AccountPage'),
  validateSearch: (search) => textsOf(search, ['do']),
});

const closing = () => import('./close-out-page.tsx');
const planning = () => import('./plan-page.tsx');
const log = createRoute({
  ...under,
  path: '/deals/$dealId/log',
  component: pageOf(closing, 'LogPage'),
});
const newPlan = createRoute({
  ...under,
  path: '/deals/$dealId/plan',
  component: pageOf(planning, 'NewPlanPage'),
  validateSearch: (search) => textsOf(search, ['kind', 'contact', 'at', 'catchUp']),
});
const conversation = createRoute({
  ...under,
  path: '/deals/$dealId/conversations/$conversationId',
  component: pageOf(() => import('./conversation-page.tsx'), 'ConversationPage'),
});
const plan = createRoute({
  ...under,
  path: '/deals/$dealId/conversations/$conversationId/plan',
  component: pageOf(planning, 'PlannedPlanPage'),
  validateSearch: (search) => textsOf(search, ['kind', 'contact']),
});
const meeting = createRoute({
  ...under,
  path: '/deals/$dealId/conversations/$conversationId/meeting',
  component: pageOf(() => import('./meeting-page.tsx'), 'MeetingPage'),
});
const closeOut = createRoute({
  ...under,
  path: '/deals/$dealId/conversations/$conversationId/close-out',
  component: pageOf(closing, 'CloseOutPage'),
});
const conversations = createRoute({
  ...under,
  path: '/conversations',
  component: pageOf(() => import('./conversations-page.tsx'), 'ConversationsPage'),
  validateSearch: (search): ConversationsSearch => ({
    view: oneOf(search.view, conversationsViews),
    day: dayOf(search.day),
    whose: oneOf(search.whose, whoses),
  }),
});
const insights = createRoute({
  ...under,
  path: '/conversations/insights',
  component: pageOf(() => import('./insights-page.tsx'), 'InsightsPage'),
  validateSearch: (search) => textsOf(search, ['do']),
});
const choosing = () => import('./choose-deal-page.tsx');
const logAny = createRoute({
  ...under,
  path: '/conversations/log',
  component: pageOf(choosing, 'LogAnyPage'),
});
const planAny = createRoute({
  ...under,
  path: '/conversations/plan',
  component: pageOf(choosing, 'PlanAnyPage'),
});
const coach = createRoute({
  ...under,
  path: '/coach',
  component: pageOf(() => import('./coach-page.tsx'), 'CoachPage'),
  validateSearch: (search) => textsOf(search, ['seller', 'weeks']),
});
const playbook = createRoute({
  ...under,
  path: '/playbook',
  component: pageOf(() => import('./playbook-page.tsx'), 'PlaybookPage'),
  validateSearch: (search) => textsOf(search, ['key', 'version', 'tab', 'before', 'after']),
});
const playbookEdit = createRoute({
  ...under,
  path: '/playbook/$key/edit',
  component: pageOf(() => import('./playbook-edit-page.tsx'), 'PlaybookEditPage'),
  validateSearch: (search) => textsOf(search, ['tab', 'kind']),
});
const playbookMoves = createRoute({
  ...under,
  path: '/playbook/moves',
  component: pageOf(() => import('./playbook-moves-page.tsx'), 'PlaybookMovesPage'),
  validateSearch: (search) => textsOf(search, ['deal', 'selected', 'from', 'fromVersion', 'to']),
});

/** Any other address, with the way to everywhere else around it. */
const unknown = createRoute({ ...under, path: '$', component: UnknownPage });

const importing = () => import('./import-pages.tsx');
const imports = createRoute({
  ...under,
  path: '/import',
  component: pageOf(importing, 'ImportPage'),
});
const oneImport = createRoute({
  ...under,
  path: '/import/$importId',
  component: pageOf(importing, 'OneImportPage'),
});
const audit = createRoute({
  ...under,
  path: '/audit',
  component: pageOf(() => import('./audit-page.tsx'), 'AuditPage'),
  validateSearch: (search): { measure?: AuditMeasure } => ({ measure: oneOf(search.measure, auditMeasures) }),
});

const settings = () => import('./settings-pages.tsx');
const profile = createRoute({
  ...under,
  path: '/settings',
  component: pageOf(settings, 'ProfilePage'),
});
const sessions = createRoute({
  ...under,
  path: '/settings/sessions',
  component: pageOf(settings, 'SessionsPage'),
});
const workspace = createRoute({
  ...under,
  path: '/settings/workspace',
  component: pageOf(settings, 'WorkspacePage'),
});
const members = createRoute({
  ...under,
  path: '/settings/members',
  component: pageOf(settings, 'MembersPage'),
  validateSearch: (search) => textsOf(search, ['do']),
});
const words = createRoute({
  ...under,
  path: '/settings/words',
  component: pageOf(settings, 'WordsPage'),
});
const fields = createRoute({
  ...under,
  path: '/settings/fields',
  component: pageOf(settings, 'FieldsPage'),
});
const tags = createRoute({
  ...under,
  path: '/settings/tags',
  component: pageOf(settings, 'TagsPage'),
});
const bin = createRoute({
  ...under,
  path: '/settings/bin',
  component: pageOf(settings, 'BinPage'),
});
const data = createRoute({
  ...under,
  path: '/settings/data',
  component: pageOf(() => import('./settings-data-page.tsx'), 'DataPage'),
});
const webhooks = createRoute({
  ...under,
  path: '/settings/webhooks',
  component: pageOf(settings, 'WebhooksPage'),
});
const tokens = createRoute({
  ...under,
  path: '/settings/tokens',
  component: pageOf(settings, 'TokensPage'),
  validateSearch: (search) => textsOf(search, ['do']),
});

const tree = root.addChildren([
  setUp,
  signIn,
  join,
  newPassword,
  welcome,
  signedIn.addChildren([
    today,
    deals,
    newDeal,
    deal,
    log,
    newPlan,
    conversation,
    plan,
    meeting,
    closeOut,
    conversations,
    insights,
    logAny,
    planAny,
    coach,
    playbook,
    playbookEdit,
    playbookMoves,
    imports,
    oneImport,
    audit,
    profile,
    sessions,
    workspace,
    members,
    tokens,
    webhooks,
    words,
    tags,
    fields,
    bin,
    data,
    contacts,
    duplicates,
    accounts,
    contact,
    account,
    unknown,
  ]),
]);

export function createAppRouter(context: Context) {
  return createRouter({
    routeTree: tree,
    context,
    defaultNotFoundComponent: UnknownPage,
    defaultErrorComponent: FaultPage,
    defaultPendingComponent: PageSkeleton,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
