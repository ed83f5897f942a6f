import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, root, text } from './root-routes';

/** What of the agenda is shown, and how. */
interface EventSearch {
  readonly kind?: string | undefined;
  readonly network?: string | undefined;
  readonly view?: 'month' | undefined;
  /** That is chosen in the month: “2026-11-23”. */
  readonly day?: string | undefined;
}

const events = createRoute({
  getParentRoute: () => inside,
  path: '/events',
  validateSearch: (search: Record<string, unknown>): EventSearch => ({
    kind: text(search.kind),
    network: text(search.network),
    view: search['view'] === 'month' ? ('month' as const) : undefined,
    day: text(search['day']),
  }),
  component: lazyRouteComponent(() => import('../pages/events/Agenda'), 'Agenda'),
});

const event = createRoute({
  getParentRoute: () => inside,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('../pages/event/EventPage'), 'EventPage'),
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

const modules = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/modules',
  component: lazyRouteComponent(() => import('../pages/modules/Modules'), 'Modules'),
});

const bringInCalendar = createRoute({
  getParentRoute: () => inside,
  path: '/networks/$id/calendar-import',
  component: lazyRouteComponent(() => import('../pages/event-import/BringInCalendar'), 'BringInCalendar'),
});

const outcome = createRoute({
  getParentRoute: () => inside,
  path: '/events/$id/outcome',
  component: lazyRouteComponent(() => import('../pages/outcome/OutcomePage'), 'OutcomePage'),
});

const certificateCheck = createRoute({
  getParentRoute: () => root,
  path: '/certificate',
  component: lazyRouteComponent(
    () => import('../pages/certificate-check/CertificateCheck'),
    'CertificateCheck',
  ),
});

/** The pages of events for who is signed in. */
export const insideEvents = [
  events,
  event,
  checkInList,
  checkInSelf,
  editEvent,
  newEvent,
  eventReport,
  networkReports,
  training,
  certificate,
  modules,
  outcome,
  bringInCalendar,
] as const;

/** Those for who passes by. */
export const outsideEvents = [comeAsGuest, confirmGuest, guest, certificateCheck] as const;
