import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { Crash } from '../pages/Crash';
import { readAddress } from '../pages/directory/question';
import { readFind } from '../pages/find/address';
import { NotFound } from '../pages/NotFound';
import { queryClient } from './hub';
import { meQuery } from './session';
import { Shell } from './Shell';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Everything behind the sign-in. Who is not signed in goes there, and comes back afterwards. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    const { me } = await queryClient.ensureQueryData(meQuery);
    // Whoever passes by sees what is for everybody, and is asked to sign in from there.
    const [, date] = /^\/events\/([^/]+)$/.exec(location.pathname) ?? [];
    if (!me && date) throw redirect({ to: '/come/$id', params: { id: date } });
    if (!me)
      throw redirect({ to: '/sign-in', search: { next: location.href === '/' ? undefined : location.href } });
    // Elsewhere an operator would find everything empty.
    if (me.passkeyRequired && location.pathname !== '/account') throw redirect({ to: '/account' });
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/home/Home'), 'Home'),
});

const directory = createRoute({
  getParentRoute: () => inside,
  path: '/directory',
  validateSearch: readAddress,
  component: lazyRouteComponent(() => import('../pages/directory/Directory'), 'Directory'),
});

const find = createRoute({
  getParentRoute: () => inside,
  path: '/find',
  validateSearch: readFind,
  component: lazyRouteComponent(() => import('../pages/find/Find'), 'Find'),
});

const guardian = createRoute({
  getParentRoute: () => inside,
  path: '/guardians/$id',
  component: lazyRouteComponent(() => import('../pages/guardian/Guardian'), 'Guardian'),
});

const card = createRoute({
  getParentRoute: () => inside,
  path: '/card',
  component: lazyRouteComponent(() => import('../pages/card/MyCard'), 'MyCard'),
});

const board = createRoute({
  getParentRoute: () => inside,
  path: '/boards/$id',
  // The tag whose topics are looked for.
  validateSearch: (search: Record<string, unknown>): { tag?: string | undefined } => ({
    tag: text(search.tag),
  }),
  component: lazyRouteComponent(() => import('../pages/board/Board'), 'Board'),
});

const newTopic = createRoute({
  getParentRoute: () => inside,
  path: '/boards/$id/new',
  component: lazyRouteComponent(() => import('../pages/new-topic/NewTopic'), 'NewTopic'),
});

const topic = createRoute({
  getParentRoute: () => inside,
  path: '/topics/$id',
  // The post to begin at.
  validateSearch: (search: Record<string, unknown>): { post?: string | undefined } => ({
    post: text(search.post),
  }),
  component: lazyRouteComponent(() => import('../pages/topic/Topic'), 'Topic'),
});

const events = createRoute({
  getParentRoute: () => inside,
  path: '/events',
  validateSearch: (search: Record<string, unknown>): { kind?: string; network?: string } => ({
    kind: text(search.kind),
    network: text(search.network),
  }),
  component: lazyRouteComponent(() => import('../pages/events/Agenda'), 'Agenda'),
});

const event = createRoute({
  getParentRoute: () => inside,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('../pages/event/EventPage'), 'EventPage'),
});

const comeAsGuest = createRoute({
  getParentRoute: () => root,
  path: '/come/$id',
  component: lazyRouteComponent(() => import('../pages/guest/ComeAsGuest'), 'ComeAsGuest'),
});

const confirmGuest = createRoute({
  getParentRoute: () => root,
  path: '/guest/confirm',
  component: lazyRouteComponent(() => import('../pages/guest/ConfirmGuest'), 'ConfirmGuest'),
});

const guest = createRoute({
  getParentRoute: () => root,
  path: '/guest',
  component: lazyRouteComponent(() => import('../pages/guest/GuestPage'), 'GuestPage'),
});

const checkInList = createRoute({
  getParentRoute: () => inside,
  path: '/events/$id/check-in',
  component: lazyRouteComponent(() => import('../pages/check-in/CheckInList'), 'CheckInList'),
});

const checkInSelf = createRoute({
  getParentRoute: () => inside,
  path: '/check-in/$id',
  // The code of the picture that led here.
  validateSearch: (search: Record<string, unknown>): { code?: string | undefined } => ({
    code: text(search.code),
  }),
  component: lazyRouteComponent(() => import('../pages/check-in/CheckInSelf'), 'CheckInSelf'),
});

const editEvent = createRoute({
  getParentRoute: () => inside,
  path: '/events/$id/edit',
  component: lazyRouteComponent(() => import('../pages/event-form/EditEvent'), 'EditEvent'),
});

const newEvent = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/events/new',
  component: lazyRouteComponent(() => import('../pages/event-form/NewEvent'), 'NewEvent'),
});

const eventReport = createRoute({
  getParentRoute: () => inside,
  path: '/event-reports/$id',
  component: lazyRouteComponent(() => import('../pages/event-report/EventReport'), 'EventReport'),
});

const networkReports = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/reports',
  component: lazyRouteComponent(() => import('../pages/event-report/NetworkReports'), 'NetworkReports'),
});

const networks = createRoute({
  getParentRoute: () => inside,
  path: '/networks',
  component: lazyRouteComponent(() => import('../pages/networks/Networks'), 'Networks'),
});

const network = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id',
  component: lazyRouteComponent(() => import('../pages/network/Network'), 'Network'),
});

const sharing = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/sharing',
  component: lazyRouteComponent(() => import('../pages/sharing/Sharing'), 'Sharing'),
});

const networkSettings = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/settings',
  component: lazyRouteComponent(() => import('../pages/network-settings/NetworkSettings'), 'NetworkSettings'),
});

const newNetwork = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/new',
  component: lazyRouteComponent(() => import('../pages/network-settings/NewNetwork'), 'NewNetwork'),
});

const networkBoards = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/boards',
  component: lazyRouteComponent(() => import('../pages/boards/Boards'), 'Boards'),
});

const tags = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/tags',
  component: lazyRouteComponent(() => import('../pages/tags/Tags'), 'Tags'),
});

const members = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/members',
  component: lazyRouteComponent(() => import('../pages/members/Members'), 'Members'),
});

const importList = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/import',
  validateSearch: (search: Record<string, unknown>): { list?: string; import?: string } => ({
    list: text(search.list),
    import: text(search.import),
  }),
  component: lazyRouteComponent(() => import('../pages/import/Import'), 'Import'),
});

const rules = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/rules',
  component: lazyRouteComponent(() => import('../pages/rules/Rules'), 'Rules'),
});

const joinNetwork = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/join',
  component: lazyRouteComponent(() => import('../pages/join/JoinNetwork'), 'JoinNetwork'),
});

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('../pages/join/Join'), 'Join'),
});

const training = createRoute({
  getParentRoute: () => inside,
  path: '/training',
  component: lazyRouteComponent(() => import('../pages/training/Training'), 'Training'),
});

const certificate = createRoute({
  getParentRoute: () => inside,
  path: '/training/$id',
  component: lazyRouteComponent(() => import('../pages/certificate/CertificatePage'), 'CertificatePage'),
});

const certificateCheck = createRoute({
  getParentRoute: () => root,
  path: '/certificate',
  component: lazyRouteComponent(
    () => import('../pages/certificate-check/CertificateCheck'),
    'CertificateCheck',
  ),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('../pages/account/Account'), 'Account'),
});

const partners = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/partners',
  component: lazyRouteComponent(() => import('../pages/partners/Partners'), 'Partners'),
});

const audit = createRoute({
  getParentRoute: () => inside,
  path: '/account/audit',
  component: lazyRouteComponent(() => import('../pages/audit/Audit'), 'Audit'),
});

const contacts = createRoute({
  getParentRoute: () => inside,
  path: '/contacts',
  component: lazyRouteComponent(() => import('../pages/contacts/Contacts'), 'Contacts'),
});

const notifications = createRoute({
  getParentRoute: () => inside,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../pages/notifications/Notifications'), 'Notifications'),
});

const reply = createRoute({
  getParentRoute: () => inside,
  path: '/contacts/reply/$id',
  component: lazyRouteComponent(() => import('../pages/contacts/Reply'), 'Reply'),
});

const undoAddress = createRoute({
  getParentRoute: () => root,
  path: '/account/undo',
  component: lazyRouteComponent(() => import('../pages/account/UndoAddress'), 'UndoAddress'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>) => ({ next: localPath(search.next) }),
  component: lazyRouteComponent(() => import('../pages/sign-in/SignIn'), 'SignIn'),
});

const signInByLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('../pages/sign-in/SignInByLink'), 'SignInByLink'),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('../pages/accessibility/Accessibility'), 'Accessibility'),
});

const components = createRoute({
  getParentRoute: () => root,
  path: '/components',
  component: lazyRouteComponent(() => import('../pages/components/Components'), 'Components'),
});

/** The portal's pages. */
export const router = createRouter({
  routeTree: root.addChildren([
    inside.addChildren([
      networks,
      home,
      directory,
      find,
      guardian,
      card,
      board,
      newTopic,
      topic,
      events,
      event,
      checkInList,
      checkInSelf,
      editEvent,
      newEvent,
      eventReport,
      networkReports,
      network,
      networkSettings,
      newNetwork,
      networkBoards,
      tags,
      members,
      importList,
      rules,
      joinNetwork,
      sharing,
      partners,
      training,
      certificate,
      account,
      audit,
      contacts,
      notifications,
      reply,
    ]),
    join,
    comeAsGuest,
    confirmGuest,
    guest,
    certificateCheck,
    signIn,
    signInByLink,
    undoAddress,
    accessibility,
    components,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
  scrollRestoration: true,
  // Plain strings on both sides: the default writes JSON into addresses.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    return given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A path on this site, and nothing that leads away from it. */
function localPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}
