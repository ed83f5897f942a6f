import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { jobActor, type Actor } from '../../shared/actor';
import type { GlobalIds } from '../../shared/ids';
import { fields, type Selection } from '../../shared/selection';
import { atOneMoment } from '../transaction';
import type { ReadModel } from './model';
import { Params, ViewersParams, type ReadCall } from './params';
import { Shape, type Listed, type MapRow, type Pending } from './shape';

/** Of a statement that makes no objects. */
const NO_FIELDS = fields();

/** Writes the text of a statement around the shape of what is selected. */
export type Write<T extends object> = (shape: Shape<T>, params: Params) => string;

// A prepared statement stays on its connections, so hostile variety must not fill them.
const MAX_PREPARED = 500;

/** More columns than this do not go into one JSON array. */
const MAX_JSON_COLUMNS = 90;

/** A listed field whose entries come along with the rows, in one column of the first of them. */
interface Along {
  readonly column: number;
  readonly map: MapRow<object>;
}

interface Plan {
  /** Names the prepared statement; past `MAX_PREPARED` texts, statements are parsed each time. */
  readonly name: string | undefined;
  readonly text: string;
  readonly params: Params;
  readonly map: MapRow<object>;
  /** Columns of a row, without what comes along. */
  readonly width: number;
  readonly lists: readonly Listed[];
  /** For each list how its entries come along; null where they are read by a statement of their own. */
  readonly along: readonly (Along | null)[];
}

/** A row found, and the caller's own columns behind it. */
export interface Found<T> {
  readonly object: T;
  readonly row: readonly unknown[];
}

/**
 * The one read path: a selection, a read model and the text around them become one named, prepared
 * statement that holds only the columns asked for and only the rows in the actor's scope.
 */
export class Reads {
  /** @param known the statements made so far */
  constructor(
    readonly pool: Pool,
    readonly ids: GlobalIds,
    private readonly connection: Pick<PoolClient, 'query'> = pool,
    private readonly known = {
      prepared: new Set<string>(),
      plans: new WeakMap<Selection, Map<string, Plan>>(),
    },
  ) {}

  /** Reads what belongs together: all of it as it was at one moment. */
  atOneMoment<T>(work: (reads: Reads) => Promise<T>): Promise<T> {
    return atOneMoment(this.pool, (tx) => work(new Reads(this.pool, this.ids, tx, this.known)));
  }

  /**
   * Runs a statement.
   * @param key names the text that `write` gives: one key, one text for a selection
   */
  async find<T extends object>(
    actor: Actor,
    model: ReadModel<T>,
    selection: Selection,
    key: string,
    args: Readonly<Record<string, unknown>>,
    write: Write<T>,
  ): Promise<Found<T>[]> {
    const plan = this.plan(model, selection, key, write, new Params(), false);
    const result = await this.run(plan, { actor, args });
    const pending: Pending = plan.lists.map(() => []);
    const [first = []] = result.rows;
    const along = plan.along.map((each) => each && (first[each.column] as unknown[][] | null));
    // What the caller has added stands last.
    for (const row of result.rows) row.length = plan.width;
    const found = result.rows.map((row) => ({ object: plan.map(row, actor, pending) as T, row }));
    await Promise.all(
      plan.lists.map((list, i) => {
        const { map } = plan.along[i] ?? {};
        if (!map) return this.fill(actor, list, pending[i]!);
        const entries = (along[i] ?? []).map(
          (entry) => [entry.at(-1) as string, map(entry, actor, [])] as const,
        );
        place(list.field, pending[i]!, new Map(entries));
      }),
    );
    return found;
  }

  /**
   * Runs a statement that makes no objects, for example counts; its text takes what the viewer may read of
   * the rows from `Shape.guarded`, and the rows from `Shape.visible`.
   */
  async rows<T extends object>(
    actor: Actor,
    model: ReadModel<T>,
    key: string,
    args: Readonly<Record<string, unknown>>,
    write: Write<T>,
  ): Promise<unknown[][]> {
    const plan = this.plan(model, NO_FIELDS, key, write, new Params(), false);
    return (await this.run(plan, { actor, args })).rows;
  }

  /** Reads the entries of one listed field for all objects that have it, and puts them in their places. */
  private async fill(actor: Actor, { field, model, selection }: Listed, pending: unknown[]): Promise<void> {
    const ids = new Set<string>();
    for (let i = 1; i < pending.length; i += 2) for (const id of pending[i] as string[]) ids.add(id);
    place(field, pending, ids.size > 0 ? await this.many(actor, model, selection, [...ids]) : new Map());
  }

  /** The one row under a condition, or null where there is none in the actor's scope. */
  async one<T extends object>(
    actor: Actor,
    model: ReadModel<T>,
    selection: Selection,
    id: string,
  ): Promise<T | null> {
    const found = await this.find(actor, model, selection, 'one', { id }, (shape, params) => {
      const where = `${shape.alias}.id = ${params.arg('id', 'uuid')} AND ${shape.visible}`;
      return `SELECT ${shape.columns} FROM ${shape.from} ${shape.joins} WHERE ${where}`;
    });
    return found[0]?.object ?? null;
  }

  /**
   * One row as each of several viewers sees it, read in one statement.
   * @param args further arguments of the model's fields
   * @returns for each viewer the row, or null where there is none in the viewer's scope
   */
  async oneForEach<T extends object>(
    viewers: readonly Actor[],
    model: ReadModel<T>,
    selection: Selection,
    id: string,
    args: Readonly<Record<string, unknown>> = {},
  ): Promise<(T | null)[]> {
    const plan = this.plan(model, selection, 'oneForEach', oneForEach, new ViewersParams(), true);
    const seen = viewers.map((): T | null => null);
    const pending = viewers.map((): Pending => plan.lists.map(() => []));
    const result = await this.run(plan, { actor: jobActor(), args: { ...args, id, viewers } });
    for (const row of result.rows) {
      const n = row.at(-1) as number;
      seen[n] = plan.map(row, viewers[n]!, pending[n]!) as T;
    }
    await Promise.all(
      pending.flatMap((lists, n) =>
        plan.lists.map((list, i) => lists[i]!.length > 0 && this.fill(viewers[n]!, list, lists[i]!)),
      ),
    );
    return seen;
  }

  /** The rows with these ids that the actor sees, by id. */
  async many<T extends object>(
    actor: Actor,
    model: ReadModel<T>,
    selection: Selection,
    ids: readonly string[],
  ): Promise<Map<string, T>> {
    const found = await this.find(actor, model, selection, 'many', { ids }, (shape, params) => {
      const visible = shape.visible;
      shape.extra(`${shape.alias}.id`);
      const where = `${shape.alias}.id = ANY(${params.arg('ids', 'uuid[]')}) AND ${visible}`;
      return `SELECT ${shape.columns} FROM ${shape.from} ${shape.joins} WHERE ${where}`;
    });
    return new Map(found.map(({ object, row }) => [row.at(-1) as string, object]));
  }

  private plan<T extends object, P extends Params>(
    model: ReadModel<T>,
    selection: Selection,
    key: string,
    write: (shape: Shape<T>, params: P) => string,
    params: P,
    viewers: boolean,
  ): Plan {
    let byKey = this.known.plans.get(selection);
    if (!byKey) this.known.plans.set(selection, (byKey = new Map<string, Plan>()));
    const full = `${model.target.name}:${key}`;
    const known = byKey.get(full);
    if (known) return known;
    const shape = new Shape(model, selection, params);
    const rows = write(shape, params);
    const along = shape.lists.map((list, i) => (viewers ? null : this.along(list, i, params)));
    const columns = along.flatMap((each) => (each ? [each.sql] : []));
    const text = columns.length > 0 ? withEntries(rows, columns) : rows;
    let column = shape.width;
    const plan: Plan = {
      name: this.nameOf(text),
      text,
      params,
      map: shape.mapper(this.ids.encode),
      width: shape.width,
      lists: shape.lists,
      along: along.map((each) => each && { column: column++, map: each.map }),
    };
    byKey.set(full, plan);
    return plan;
  }

  /** How the entries of a listed field come along with the rows; null where they have lists themselves. */
  private along({ model, selection }: Listed, place: number, params: Params) {
    const shape = new Shape(model, selection, params);
    const { alias, visible } = shape;
    shape.extra(`${alias}.id`);
    if (shape.lists.length > 0 || shape.width > MAX_JSON_COLUMNS) return null;
    const sql = `(SELECT json_agg(json_build_array(${shape.columns})) FROM ${shape.from} ${shape.joins}
      WHERE ${alias}.id IN (SELECT unnest(list${place}) FROM found) AND ${visible})`;
    return { sql, map: shape.mapper(this.ids.encode) };
  }

  private run({ name, text, params }: Plan, call: ReadCall) {
    return this.connection.query<unknown[]>({ name, text, values: params.values(call), rowMode: 'array' });
  }

  private nameOf(text: string): string | undefined {
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    if (!this.known.prepared.has(name) && this.known.prepared.size >= MAX_PREPARED) return undefined;
    this.known.prepared.add(name);
    return name;
  }
}

/** Puts around a statement the columns of what comes along; only the first row carries them. */
function withEntries(rows: string, columns: readonly string[]): string {
  const first = columns.map((sql) => `CASE WHEN row_number() OVER () = 1 THEN ${sql} END`);
  return `WITH found AS MATERIALIZED (${rows}) SELECT found.*, ${first.join(', ')} FROM found`;
}

/** Puts the entries of a listed field into their places. */
function place(field: string, pending: readonly unknown[], entries: ReadonlyMap<string, object>): void {
  for (let i = 0; i < pending.length; i += 2) {
    const list = (pending[i + 1] as string[])
      .map((id) => entries.get(id))
      .filter((entry) => entry !== undefined);
    (pending[i] as Record<string, unknown>)[field] = list;
  }
}

function oneForEach<T extends object>(shape: Shape<T>, params: ViewersParams): string {
  shape.extra('viewer.n');
  const where = `${shape.alias}.id = ${params.arg('id', 'uuid')} AND ${shape.visible}`;
  const { columns, from, joins } = shape;
  return `SELECT ${columns} FROM ${params.table} CROSS JOIN ${from} ${joins} WHERE ${where}`;
}
