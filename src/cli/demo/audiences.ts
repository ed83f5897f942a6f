import type { DemoAudience, DemoAudiences, DemoRole } from './demo.types';
import type { Random } from './random';

const STEPS: readonly DemoAudience[] = ['ME', 'NETWORK', 'LINKED', 'HUB'];

/** The whole card for everybody on the hub. */
export const OPEN_CARD: DemoAudiences = {
  name: 'HUB',
  kind: 'HUB',
  languages: 'HUB',
  territory: 'HUB',
  experienceSince: 'HUB',
  about: 'HUB',
};

/**
 * What a person shows to whom: half stay within their networks, a quarter are open to the hub, a few are
 * hidden; who organises can be found. A field may be narrower than the name, never wider.
 */
export function audiences(role: DemoRole, random: Random): DemoAudiences {
  const draw = random.next();
  const step = role === 'ORGANISER' ? 3 : draw < 0.03 ? 0 : draw < 0.53 ? 1 : draw < 0.75 ? 2 : 3;
  const field = (): DemoAudience => STEPS[random.chance(0.75) ? step : random.int(0, step)]!;
  return {
    name: STEPS[step]!,
    kind: field(),
    languages: field(),
    territory: field(),
    experienceSince: field(),
    about: field(),
  };
}
