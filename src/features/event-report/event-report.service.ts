import type { ReadModel } from '../../persistence/read/model';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { InvalidInput } from '../../shared/errors';
import { below, fields, merge, type Selection } from '../../shared/selection';
import { ATTENDANCE_DAYS, LIST_DAYS } from '../attendance';
import type { ExperienceBandName } from '../directory';
import { MAX_DAYS, occurrenceRead, type EventKindName, type Occurrence } from '../event';
import { guardianRead } from '../guardian';
import { networkRead, type Network } from '../network';
import { EventReport, ReportDivision, ReportFigures, ReportRow } from './event-report.types';
import { figuresOf, OF_EVENT, OF_NETWORK, type DatesCounted } from './figures.sql';
import type { Counted, CountedReport, ReportByName, Told, ToldDivision, ToldReport } from './report-by';
import { tellAll, tellNobody } from './telling';

const BY_EVENT: readonly ReportByName[] = ['DATE', 'NETWORK', 'BAND'];
const BY_NETWORK: readonly ReportByName[] = ['MONTH', 'KIND', 'NETWORK', 'BAND'];

const MAX_PERIOD_DAYS = 3 * 366;
const MAX_NETWORKS = 100;
const DAY_MS = 86_400_000;

/** From which day to which, that one among them, and of which kinds; null: of all. */
export interface ReportPeriod {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly kinds?: readonly EventKindName[] | null;
}

/** What came of events, in numbers. Whoever calls it has read that the actor may read them. */
export class EventReportService {
  constructor(private readonly reads: Reads) {}

  /** Of all dates of an event, for those who run its network. */
  async ofEvent(actor: Actor, eventId: string, selection: Selection): Promise<EventReport> {
    const counted = { dates: OF_EVENT, args: { eventId } };
    return this.show(actor, tellAll(await this.count(actor, counted, BY_EVENT, false)), counted, selection);
  }

  /** Of a network's dates in a period, for those who run it. @throws InvalidInput */
  async ofNetwork(actor: Actor, networkId: string, period: ReportPeriod, selection: Selection) {
    checkPeriod(period);
    const { firstDay, lastDay, kinds } = period;
    const args = { networkId, firstDay, lastDay, kinds: kinds?.length ? kinds : null };
    const counted = { dates: OF_NETWORK, args };
    return this.show(actor, tellAll(await this.count(actor, counted, BY_NETWORK, false)), counted, selection);
  }

  /**
   * Of a network's dates in a year, for those who see figures alone: whole years that are over, and no kinds to choose from,
   * so that no two reports differ by a few people. None before the last of its dates cannot be marked any more, and none
   * after the first of it is not kept any more: else two days on which it is read would.
   */
  async ofYear(
    actor: Actor,
    networkId: string,
    year: number,
    selection: Selection,
  ): Promise<EventReport | null> {
    if (!isTold(year, Date.now())) return null;
    const args = { networkId, firstDay: `${year}-01-01`, lastDay: `${year}-12-31`, kinds: null };
    const counted = { dates: OF_NETWORK, args };
    return this.show(
      actor,
      tellNobody(await this.count(actor, counted, BY_NETWORK, true)),
      counted,
      selection,
    );
  }

  private async count(
    actor: Actor,
    { dates, args }: DatesCounted,
    by: readonly ReportByName[],
    whole: boolean,
  ): Promise<CountedReport> {
    const key = `report ${by[0]} ${whole}`;
    const rows = (await this.reads.rows(actor, guardianRead, key, args, figuresOf(dates, by, whole))) as [
      ReportByName | 'TOTAL',
      string | null,
      ...number[],
    ][];
    const parts = (division: string) =>
      rows
        .filter(([each]) => each === division)
        .map(([, key, ...figures]) => ({ key, counted: countedOf(figures) }));
    const divisions = by.map((each) => ({ by: each, parts: parts(each) }));
    return { total: parts('TOTAL')[0]!.counted, divisions };
  }

  /** Names what the rows are of. */
  private async show(
    actor: Actor,
    told: ToldReport,
    counted: DatesCounted,
    selection: Selection,
  ): Promise<EventReport> {
    const wanted = below(selection, 'divisions', 'rows');
    const inFile = selection.fields.has('csv');
    const keysOf = (by: ReportByName) =>
      told.divisions
        .filter((division) => division.by === by)
        .flatMap(({ parts }) => parts.slice(0, by === 'NETWORK' ? MAX_NETWORKS : undefined))
        .flatMap(({ key }) => key ?? []);
    const named = async <T extends object>(
      model: ReadModel<T>,
      field: string,
      keys: string[],
      file: Selection,
    ) =>
      keys.length > 0 && (inFile || wanted.fields.has(field))
        ? this.reads.many(actor, model, merge(below(wanted, field), inFile ? file : NOTHING), keys)
        : new Map<string, T>();
    const occurrences = await named(occurrenceRead, 'occurrence', keysOf('DATE'), OF_DATE);
    const networks = await named(networkRead, 'network', keysOf('NETWORK'), OF_MEMBERS);
    return Object.assign(new EventReport(), {
      total: figures(told.total),
      divisions: told.divisions.map((division) => divisionOf(division, occurrences, networks)),
      counted,
      locale: actor.languages[0] ?? 'en',
    });
  }
}

/** What a file says of dates and networks. */
const OF_DATE = fields('localStart', 'title');
const OF_MEMBERS = fields('name');
const NOTHING = fields();

const figures = (told: Told) => Object.assign(new ReportFigures(), told);

function divisionOf(
  { by, hidden, parts }: ToldDivision,
  occurrences: ReadonlyMap<string, Occurrence>,
  networks: ReadonlyMap<string, Network>,
): ReportDivision {
  const rows = parts.slice(0, by === 'NETWORK' ? MAX_NETWORKS : undefined).map(({ key, told }) =>
    Object.assign(new ReportRow(), {
      occurrence: by === 'DATE' && key !== null ? (occurrences.get(key) ?? null) : null,
      month: by === 'MONTH' ? key : null,
      kind: by === 'KIND' ? (key as EventKindName) : null,
      network: by === 'NETWORK' && key !== null ? (networks.get(key) ?? null) : null,
      band: by === 'BAND' ? (key as ExperienceBandName | null) : null,
      figures: figures(told),
    }),
  );
  return Object.assign(new ReportDivision(), { by, hidden, rows });
}

function countedOf([dates, seats, seatsTaken, ...people]: (number | null)[]): Counted {
  const [registered, waiting, attended, noShows, minutes, most] = people as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    dates: dates!,
    seats: seats!,
    seatsTaken: seatsTaken!,
    registered,
    waiting,
    attended,
    noShows,
    minutes,
    most,
  };
}

/** Whether nothing of a year changes any more but by people who go, and all of it is still kept. */
function isTold(year: number, now: number): boolean {
  const marked = Date.UTC(year + 1, 0, 1) + (MAX_DAYS + LIST_DAYS + 1) * DAY_MS;
  const kept = Date.UTC(year, 0, 1) + (ATTENDANCE_DAYS - 1) * DAY_MS;
  return marked <= now && now < kept;
}

function checkPeriod({ firstDay, lastDay }: ReportPeriod): void {
  const days = (Date.parse(lastDay) - Date.parse(firstDay)) / DAY_MS + 1;
  if (days < 1) throw new InvalidInput('The period ends before it begins.', 'lastDay');
  if (days > MAX_PERIOD_DAYS) throw new InvalidInput(`Ask for at most ${MAX_PERIOD_DAYS} days.`, 'lastDay');
}
