import { THEMES } from '../../features/guardian';
import type { DemoAudience, DemoPractice, DemoRole } from './demo.types';
import { seeded } from './random';

/** The year in which the demonstration stands still; see `DEMO_NOW`. */
const YEAR = 2026;

/**
 * What a person says of the work itself: themes, room for more, caseload, coaching. From a sequence of each
 * person's own, so that it changes nobody else and nothing else of the person.
 * @param since a guardian since this year, or null in training
 * @param step how far the name reaches: nothing here reaches further
 */
export function practiceOf(
  key: string,
  role: DemoRole,
  since: number | null,
  step: DemoAudience,
): DemoPractice {
  const random = seeded(`practice of ${key}`);
  const years = since === null ? null : YEAR - since;
  // Who is in training, or new, knows fewer of them.
  const known = years === null ? 0 : random.int(0, Math.min(2 + years, 6));
  const count = random.int(0, 3);
  const coaching = role === 'MENTOR' ? 'OFFERS' : (years ?? 0) < 2 && random.chance(0.4) ? 'SEEKS' : null;
  return {
    themes: random.shuffled(THEMES).slice(0, known),
    availability:
      years === null || random.chance(0.35)
        ? null
        : random.pick(['AVAILABLE', 'LIMITED', 'UNAVAILABLE'] as const),
    caseload: years === null || random.chance(0.4) ? null : { count, ceiling: 3, on: '2026-09-15' },
    mentoring: coaching,
    audience: random.chance(0.85) ? step : 'ME',
    // How many they are, fewer people tell.
    caseloadAudience: random.chance(0.3) ? step : 'ME',
  };
}
