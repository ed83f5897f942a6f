import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { InvalidInput } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { attendanceRead } from '../attendance';
import { ownParticipant } from '../person';
import type { EventKindName } from '../event';
import { eventHoursRead, inPeriod, lastOwnDate, trainingRecordRead, wasThere } from './training-hours.read';
import { KindHours, TrainingHours, type EventHours, type TrainingRecord } from './training-hours.types';

/** From when to when: the dates that start in between. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const byName: KeysetList<TrainingRecord> = {
  name: 'training-hours',
  model: trainingRecordRead,
  keys: [
    { sql: (a) => `fold(${a}.name) COLLATE "C"`, type: 'text' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: wasThere,
};

const latestFirst: KeysetList<EventHours> = {
  name: 'event-hours',
  model: eventHoursRead,
  keys: [
    { sql: lastOwnDate, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  descending: true,
  // Found by who was there, not by looking at all events.
  where: (
    a,
    p,
  ) => `${a}.id IN (SELECT o.event_id FROM attendance t JOIN occurrence o ON o.id = t.occurrence_id
    WHERE t.participant_id = ${ownParticipant(p.me())})`,
};

/** How long people were at events. Hours are of dates that are over. */
export class TrainingHoursService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  /** The actor's own, of whatever network. @throws InvalidInput */
  async own(actor: Actor, period: Period): Promise<TrainingHours> {
    checkPeriod(period);
    const rows = await this.reads.rows(actor, attendanceRead, 'own hours', { ...period }, (shape, params) => {
      const a = shape.alias;
      return `SELECT ${a}e.kind, sum(${shape.guarded('minutes')})::int AS minutes, count(*)::int
        FROM ${shape.from} ${shape.joins}
        WHERE ${a}.participant_id = ${ownParticipant(params.me())} AND ${inPeriod(`${a}o`, `${a}e`, params)} AND ${shape.visible}
        GROUP BY ${a}e.kind ORDER BY minutes DESC, ${a}e.kind`;
    });
    const byKind = (rows as [EventKindName, number, number][]).map(([kind, minutes, dates]) =>
      Object.assign(new KindHours(), { kind, minutes, dates }),
    );
    const sum = (of: 'minutes' | 'dates') => byKind.reduce((all, each) => all + each[of], 0);
    return Object.assign(new TrainingHours(), { minutes: sum('minutes'), dates: sum('dates'), byKind });
  }

  /** The actor's own by event, that at which she was last first. @throws InvalidInput */
  async ownByEvent(actor: Actor, period: Period, page: PageArgs, selection: Selection) {
    checkPeriod(period);
    return this.keyset.page(actor, latestFirst, selection, page, { ...period });
  }

  /** Those of everyone who was at events of a network, by name, for those who run it; none for others. @throws InvalidInput */
  ofNetwork(actor: Actor, networkId: string, period: Period, page: PageArgs, selection: Selection) {
    checkPeriod(period);
    return this.keyset.page(actor, byName, selection, page, { networkId, ...period });
  }
}

function checkPeriod({ from, to }: Period): void {
  if (Date.parse(to) <= Date.parse(from)) throw new InvalidInput('The period ends before it begins.', 'to');
}
