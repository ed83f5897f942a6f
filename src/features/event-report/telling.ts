import { SMALL_CELL } from '../organisation';
import type { Counted, CountedPart, CountedReport, Told, ToldReport } from './report-by';

const HOUR = 60;

const isSmall = (count: number) => count > 0 && count < SMALL_CELL;

/** What is counted of people, and told to who sees figures alone. */
const OF_PEOPLE = ['registered', 'attended'] as const;

/** All that was counted: for those who may read who it was. */
export function tellAll({ total, divisions }: CountedReport): ToldReport {
  return {
    total: all(total),
    divisions: divisions.map(({ by, parts }) => ({
      by,
      hidden: false,
      parts: parts.map(({ key, counted }) => ({ key, told: all(counted) })),
    })),
  };
}

function all({ most: _, ...told }: Counted): Told {
  return told;
}

/**
 * What tells of nobody: for those who may not read who it was. A number of 1 to 4 people is not told (threshold rule), nor
 * are hours of which one person has more than half (dominance rule). A division with such a part is hidden as a whole, so
 * that the total gives none of it away: a hidden part never stands alone (primary and complementary suppression; Hundepool
 * et al., Statistical Disclosure Control, 2012, ch. 4 and 5, and the Handbook of Eurostat’s Centre of Excellence). By how
 * much its parts are more than the total is how often people are in several of them: that is not to be small either.
 *
 * To hide whole divisions tells less than the best pattern of single cells would, but it is safe whatever else is told: of
 * what is hidden not even the parts are named, and no division says more of another than the total does.
 */
export function tellNobody({ total, divisions }: CountedReport): ToldReport {
  return {
    total: large(total),
    divisions: divisions.map(({ by, parts }) => {
      const hidden = parts.some(isTelling) || OF_PEOPLE.some((what) => isSmall(overlap(parts, total, what)));
      return {
        by,
        hidden,
        parts: hidden ? [] : parts.map(({ key, counted }) => ({ key, told: large(counted) })),
      };
    }),
  };
}

const isTelling = ({ counted }: CountedPart) =>
  OF_PEOPLE.some((what) => isSmall(counted[what])) || isDominated(counted);

const isDominated = ({ most, minutes }: Counted) => most * 2 > minutes;

const overlap = (parts: readonly CountedPart[], total: Counted, what: (typeof OF_PEOPLE)[number]) =>
  parts.reduce((sum, { counted }) => sum + counted[what], 0) - total[what];

/** The numbers that are not small, and hours to the hour. Whoever waits, or did not come, is for organisers. */
function large(counted: Counted): Told {
  const { dates, registered, attended, minutes } = counted;
  const hoursTold = !isSmall(attended) && !isDominated(counted);
  return {
    dates,
    seats: null,
    seatsTaken: null,
    registered: isSmall(registered) ? null : registered,
    waiting: null,
    attended: isSmall(attended) ? null : attended,
    noShows: null,
    minutes: hoursTold ? Math.round(minutes / HOUR) * HOUR : null,
  };
}
