import { createRootRoute, createRoute, redirect } from '@tanstack/react-router';
import { NotFound } from '../pages/NotFound';
import { queryClient } from './hub';
import { meQuery } from './session';
import { Shell } from './Shell';

/** What is around every page. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Everything behind the sign-in. Who is not signed in goes there, and comes back afterwards. */
export const inside = createRoute({
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

/** What stands in an address; undefined where nothing does. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
