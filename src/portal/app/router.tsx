import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Crash } from '../pages/Crash';
import { readAddress } from '../pages/directory/question';
import { readFind } from '../pages/find/address';
import { insideEvents, outsideEvents } from './event-routes';
import { inside, root, text } from './root-routes';

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

const moderation = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/moderation',
  component: lazyRouteComponent(() => import('../pages/moderation/Moderation'), 'Moderation'),
});

const statements = createRoute({
  getParentRoute: () => inside,
  path: '/statements',
  component: lazyRouteComponent(() => import('../pages/moderation/Statements'), 'Statements'),
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
      ...insideEvents,
      networks,
      home,
      directory,
      find,
      guardian,
      card,
      board,
      newTopic,
      topic,
      network,
      networkSettings,
      newNetwork,
      networkBoards,
      tags,
      members,
      moderation,
      statements,
      importList,
      rules,
      joinNetwork,
      sharing,
      partners,
      account,
      audit,
      contacts,
      notifications,
      reply,
    ]),
    ...outsideEvents,
    join,
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

/** A path on this site, and nothing that leads away from it. */
function localPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}
