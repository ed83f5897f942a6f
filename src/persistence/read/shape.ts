import type { Actor } from '../../shared/actor';
import { classificationOf } from '../../shared/classification';
import { STEP, type Audience } from '../../shared/audience';
import type { Selection } from '../../shared/selection';
import { reaches, runs, type JoinedField, type ReadField, type ReadModel } from './model';
import type { Params } from './params';

const NOTHING: Selection = { fields: new Map() };

type Encode = (uuid: string) => string;
/** Lists still to be read: for each listed field, objects and behind each the ids of its entries. */
export type Pending = unknown[][];
/** Turns one row (values in the order of the columns) into an object of the API class. */
export type MapRow<T> = (row: readonly unknown[], actor: Actor, pending: Pending) => T;

/** A list to be read once the rows are there. */
export interface Listed {
  readonly field: string;
  readonly model: ReadModel;
  readonly selection: Selection;
}

/**
 * The columns and joins that answer a selection, each field under its guard, and the code that makes
 * objects of the rows. Built once per selection and kept with the statement.
 */
export class Shape<T extends object> {
  private readonly columnList: string[] = [];
  private readonly joinList: string[] = [];
  private readonly targets: (new () => object)[] = [];
  private readonly makers: ((value: unknown, actor: Actor) => unknown)[] = [];
  readonly lists: Listed[] = [];
  private readonly stepped = new Map<string, string>();
  private readonly code: string;
  private aliases = 0;
  readonly alias = 'r0';

  constructor(
    readonly model: ReadModel<T>,
    selection: Selection,
    private readonly params: Params,
  ) {
    this.step(model, this.alias);
    this.code = `${this.object(model, selection, this.alias)} return o0;`;
  }

  /** The table and what its scope needs: what stands behind FROM, before `joins`. */
  get from(): string {
    return Shape.tableOf(this.model, this.alias);
  }

  get columns(): string {
    return this.columnList.join(', ');
  }

  get joins(): string {
    return this.joinList.join(' ');
  }

  /** The condition under which the viewer sees a row. */
  get visible(): string {
    return this.model.visible(this.alias, this.params, () => this.step(this.model, this.alias));
  }

  /** The join that `visible` needs, for a part of a statement that selects none of the columns. */
  get scopeJoins(): string {
    return this.stepJoin(this.model, this.alias);
  }

  /** SQL of a field that is one column, null where the viewer may not read it: for order and counts. */
  guarded(name: string): string {
    const field = this.model.fields[name];
    if (!field || !('sql' in field)) throw new Error(`${this.model.target.name}.${name} is no column`);
    const guard = this.guard(this.model, name, this.alias);
    const sql = field.sql(this.alias, this.params);
    return guard ? `CASE WHEN ${guard} THEN ${sql} END` : sql;
  }

  /** How many columns there are. */
  get width(): number {
    return this.columnList.length;
  }

  /** Adds a column of the caller's own; its index in the row. */
  extra(sql: string): number {
    return this.columnList.push(sql) - 1;
  }

  mapper(encode: Encode): MapRow<T> {
    // Generated from column numbers and field names of the code itself; nothing of a request enters it.
    const make = new Function(
      'classes',
      'makers',
      'encode',
      `return (r, actor, pending) => { ${this.code} };`,
    ) as (classes: unknown[], makers: unknown[], encode: Encode) => MapRow<T>;
    return make(this.targets, this.makers, encode);
  }

  private static tableOf(model: ReadModel, alias: string): string {
    return `${model.table} ${alias} ${model.via?.(alias) ?? ''}`;
  }

  /** Code that makes object `o<n>` from the row. */
  private object(model: ReadModel, selection: Selection, alias: string): string {
    const n = alias.slice(1);
    const target = this.targets.push(model.target) - 1;
    const lines = [`const o${n} = new classes[${target}]();`];
    for (const [name, sub] of selection.fields) {
      const field = model.fields[name];
      if (field) lines.push(this.field(model, name, field, sub, alias, `o${n}`));
    }
    return lines.join('\n');
  }

  private field(
    model: ReadModel,
    name: string,
    field: ReadField,
    sub: Selection | null,
    alias: string,
    object: string,
  ): string {
    const guard = this.guard(model, name, alias);
    const guarded = (sql: string) => (guard ? `CASE WHEN ${guard} THEN ${sql} END` : sql);
    if ('needs' in field) {
      return Object.entries(field.needs)
        .map(
          ([property, sql]) => `${object}.${property} = r[${this.extra(guarded(sql(alias, this.params)))}];`,
        )
        .join('\n');
    }
    if ('many' in field) {
      const list = this.lists.push({ field: name, model: field.many(), selection: sub ?? NOTHING }) - 1;
      const index = this.extra(`${guarded(field.ids(alias, this.params))} AS list${list}`);
      return `if (r[${index}] === null) ${object}.${name} = null; else pending[${list}].push(${object}, r[${index}]);`;
    }
    if ('model' in field) return this.joined(name, field.model(), field.on, sub, alias, object, guard);
    const index = this.extra(guarded(field.sql(alias, this.params)));
    if (field.as === undefined) return `${object}.${name} = r[${index}];`;
    if (typeof field.as === 'function') {
      const make = this.makers.push(field.as) - 1;
      return `${object}.${name} = r[${index}] === null ? null : makers[${make}](r[${index}], actor);`;
    }
    const uuid = name === 'id' ? `${object}.uuid = r[${index}];` : '';
    return `${uuid}${object}.${name} = r[${index}] === null ? null : encode(r[${index}]);`;
  }

  private joined(
    name: string,
    model: ReadModel,
    on: JoinedField['on'],
    sub: Selection | null,
    alias: string,
    object: string,
    guard: string | null,
  ): string {
    const joined = `r${++this.aliases}`;
    const visible = model.visible(joined, this.params, () => model.step(joined, this.params));
    const conditions = [on(alias, joined, this.params), visible, ...(guard ? [guard] : [])];
    const table = model.via ? `(${Shape.tableOf(model, joined)})` : `${model.table} ${joined}`;
    this.joinList.push(`LEFT JOIN ${table} ON ${conditions.join(' AND ')}`);
    const present = this.extra(`${joined}.id`);
    const inner = this.object(model, sub ?? NOTHING, joined);
    return `if (r[${present}] === null) ${object}.${name} = null; else { ${inner} ${object}.${name} = o${joined.slice(1)}; }`;
  }

  /** The viewer's step on a row, computed once per row however many fields ask for it. */
  private step(model: ReadModel, alias: string): string {
    const known = this.stepped.get(alias);
    if (known) return known;
    const name = `${alias}s.step`;
    this.joinList.push(this.stepJoin(model, alias));
    this.stepped.set(alias, name);
    return name;
  }

  private stepJoin(model: ReadModel, alias: string): string {
    return `LEFT JOIN LATERAL (SELECT ${model.step(alias, this.params)} AS step OFFSET 0) ${alias}s ON true`;
  }

  /** SQL under which the viewer may read the field; null where seeing the row is enough. */
  private guard(model: ReadModel, name: string, alias: string): string | null {
    const classification = classificationOf(model.target, name);
    if (classification === undefined) throw new Error(`${model.target.name}.${name} is not classified`);
    if (typeof classification === 'object') {
      const partner = model.scope ? model.within(alias, this.params.partnerOf(model.scope)) : 'false';
      return reaches(`${alias}.${classification.chosen}`, this.step(model, alias), partner);
    }
    switch (classification) {
      case 'PUBLIC':
        return null;
      case 'ORGANISER':
        return runs(model, alias, this.params);
      case 'MODERATOR':
        return model.within(alias, this.params.moderates());
      case 'PROMOTER':
        return `(${runs(model, alias, this.params)} OR ${promoted(model, alias, this.params)})`;
      case 'OPERATOR':
        return this.params.operator();
      default:
        return `${this.step(model, alias)} <= ${STEP[classification satisfies Audience]}`;
    }
  }
}

function promoted(model: ReadModel, alias: string, params: Params): string {
  if (!model.promoted) throw new Error(`${model.target.name} does not say whose promoter sees it`);
  return model.promoted(alias, params);
}
