import type { PoolClient } from 'pg';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { ExpectedError, InvalidInput } from '../../shared/errors';
import { readCalendar, type CalendarRead } from '../../shared/icalendar';
import { timeOrderedId, type GlobalIds } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { toCome, type EventHeld, type HeldEvents } from '../event-care';
import { requireOrganiser } from '../network';
import type { ImportUploadService } from '../staged-import';
import { groupsOf, type CalendarGroup } from './calendar-groups';
import { AllOver } from './event-import.errors';
import { KNOWN, LOCK_IMPORTS, NOTE_SOURCE } from './event-import.sql';
import { broughtUpToDate, importedEvent, type ImportDefaults } from './imported-event';

/** Events of one file: more are no network's. */
const MAX_EVENTS = 500;

/** What identifiers of calendars are made of; none in use is longer. */
const UID = /^[^\p{Cc}]{1,255}$/u;
const MAX_SHOWN = 200;

/** In the order in which they are told. */
export const IMPORT_OUTCOMES = ['MADE', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
export type ImportOutcomeName = (typeof IMPORT_OUTCOMES)[number];

/** What becomes of one event of a file. */
export interface ImportedOne {
  readonly uid: string;
  readonly title: string;
  readonly outcome: ImportOutcomeName;
  /** How often it takes place. */
  readonly dates: number;
  readonly firstStart: string | null;
  /** Its id; null where it was refused, and where a dry run would make it. */
  readonly eventId: string | null;
  /** Why it was refused. */
  readonly problem: ExpectedError | null;
}

export interface CalendarImport extends ImportDefaults {
  readonly networkId: string;
  /** By which clock times are read for which the file names none; without it those are refused. */
  readonly zone?: string | null;
  readonly dryRun: boolean;
}

export interface Imported {
  readonly events: readonly ImportedOne[];
  readonly refused: CalendarRead['refused'];
  readonly remarks: CalendarRead['remarks'];
}

/** Ends a transaction with nothing written. */
class DryRun extends Error {}

export interface EventImport extends CalendarImport {
  readonly uploadId: string;
}

/** Brings in the calendar files that organisers send. */
export class EventImportService {
  constructor(
    private readonly ids: GlobalIds,
    private readonly uploads: ImportUploadService,
    private readonly importer: EventImporter,
    private readonly importsByPerson: RateLimit,
  ) {}

  /**
   * @throws NotSignedIn, NotFound, InvalidInput, CalendarTooLarge, StepUpRequired, RateLimited
   */
  async importEvents(actor: Actor, { uploadId, ...options }: EventImport): Promise<Imported> {
    const networkId = requireOrganiser(actor, this.ids.decode(options.networkId));
    const bytes = await this.uploads.bytes(actor, uploadId);
    await this.importsByPerson.take(personOf(actor));
    return this.importer.bringIn(actor, bytes, { ...options, networkId });
  }
}

/** Brings calendar files (RFC 5545) into a network: event by event, and the same file again changes nothing. */
export class EventImporter {
  constructor(
    private readonly reads: Reads,
    private readonly held: HeldEvents,
    private readonly uidDomain: string,
  ) {}

  /**
   * Brings in what is good of a file, and names what is not. Whoever comes is told where an event takes place otherwise.
   * @throws InvalidInput, CalendarTooLarge
   */
  async bringIn(actor: Actor, bytes: Uint8Array, options: CalendarImport): Promise<Imported> {
    const { zone } = options;
    const { events, refused, remarks } = readCalendar(bytes, zone == null ? {} : { zone });
    const groups = groupsOf(events);
    if (groups.length > MAX_EVENTS)
      throw new InvalidInput(`Bring in at most ${MAX_EVENTS} events at a time.`, 'uploadId');
    const done = await this.write(actor, groups, options);
    return { events: done, refused, remarks };
  }

  private async write(
    actor: Actor,
    groups: readonly CalendarGroup[],
    options: CalendarImport,
  ): Promise<ImportedOne[]> {
    const done: ImportedOne[] = [];
    const client = await this.reads.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query(LOCK_IMPORTS, [options.networkId]);
      const known = await this.known(client, groups, options.networkId);
      for (const group of groups) {
        await client.query('SAVEPOINT one');
        try {
          done.push(await this.one(client, actor, group, known.get(group.uid), options));
          await client.query('RELEASE SAVEPOINT one');
        } catch (error) {
          if (!(error instanceof ExpectedError)) throw error;
          await client.query('ROLLBACK TO SAVEPOINT one');
          done.push(refusedOne(group, error));
        }
      }
      if (options.dryRun) throw new DryRun();
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch((e: Error) => (broken = e));
      if (!(error instanceof DryRun)) throw error;
      return done.map((one) => (one.outcome === 'MADE' ? { ...one, eventId: null } : one));
    } finally {
      client.release(broken);
    }
    this.held.told(
      done.flatMap(({ outcome, eventId }) => (outcome === 'CHANGED' && eventId ? [eventId] : [])),
    );
    return done;
  }

  /** What the network has of a file's events, held in the order of their ids before anything is written. */
  private async known(tx: PoolClient, groups: readonly CalendarGroup[], networkId: string) {
    const { rows } = await tx.query<{ id: string; uid: string; sourceHash: Buffer | null }>(KNOWN, [
      networkId,
      groups.map(({ uid }) => uid).filter((uid) => UID.test(uid)),
    ]);
    const known = new Map<string, Known>();
    for (const { id, uid, sourceHash } of rows) {
      const now = await this.held.hold(tx, id);
      if (now) known.set(uid, { now, sourceHash });
    }
    return known;
  }

  private async one(
    tx: PoolClient,
    actor: Actor,
    group: CalendarGroup,
    known: Known | undefined,
    options: CalendarImport,
  ): Promise<ImportedOne> {
    if (!UID.test(group.uid))
      throw new InvalidInput('Its UID is too long, or not of letters and signs.', 'UID');
    if (known?.sourceHash?.equals(group.hash)) return outcomeOf(group, 'UNCHANGED', known.now);
    const wanted = importedEvent(known?.now.id ?? timeOrderedId(), options.networkId, group, options);
    if (!known) {
      if (wanted.event.cancelled || toCome(wanted).length === 0) throw new AllOver();
      await this.held.make(tx, wanted, `${wanted.id}@${this.uidDomain}`);
      await this.held.record(tx, actor, wanted, 'event brought in');
      await tx.query(NOTE_SOURCE, [wanted.id, group.uid, group.hash]);
      return outcomeOf(group, 'MADE', wanted);
    }
    const next = broughtUpToDate(known.now, wanted);
    const changed = await this.held.write(tx, known.now, next);
    if (changed) await this.held.record(tx, actor, next, 'event brought in');
    await tx.query(NOTE_SOURCE, [next.id, group.uid, group.hash]);
    return outcomeOf(group, changed ? 'CHANGED' : 'UNCHANGED', next);
  }
}

interface Known {
  readonly now: EventHeld;
  readonly sourceHash: Buffer | null;
}

function outcomeOf(
  group: CalendarGroup,
  outcome: ImportOutcomeName,
  { id, occurrences }: EventHeld,
): ImportedOne {
  const starts = occurrences.map(({ localStart }) => localStart).sort();
  return {
    ...namesOf(group),
    outcome,
    dates: occurrences.length,
    firstStart: starts[0] ?? null,
    eventId: id,
    problem: null,
  };
}

function refusedOne(group: CalendarGroup, problem: ExpectedError): ImportedOne {
  const { start } = group.series ?? group.overrides[0]!;
  return { ...namesOf(group), outcome: 'REFUSED', dates: 0, firstStart: start, eventId: null, problem };
}

function namesOf({ uid, series, overrides }: CalendarGroup): Pick<ImportedOne, 'uid' | 'title'> {
  return { uid: uid.slice(0, MAX_SHOWN), title: (series ?? overrides[0]!).summary.slice(0, MAX_SHOWN) };
}
