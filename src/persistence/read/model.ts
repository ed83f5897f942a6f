import type { Actor } from '../../shared/actor';
import type { DataKind } from '../../shared/data-kind';
import { classify, type Classification } from '../../shared/classification';
import type { PartnerScope } from '../../shared/partner-scopes';
import type { Params } from './params';

/** A field read as one column (or expression) of the row. */
export interface ColumnField {
  readonly sql: (alias: string, params: Params) => string;
  /** `id`: a UUID, shown as the hub's global id; a function makes the API's value of the column's. */
  readonly as?: 'id' | ((value: unknown, actor: Actor) => unknown);
}

/** A field that is another object, joined into the same statement and seen by its own scope. */
export interface JoinedField {
  readonly model: () => ReadModel;
  readonly on: (alias: string, joined: string, params: Params) => string;
}

/**
 * A field that is a list of other objects, whose ids stand in an array of the row. They come along with the
 * rows of the statement, once for all of them, and are seen by their own scope.
 */
export interface ListedField {
  readonly many: () => ReadModel;
  readonly ids: (alias: string, params: Params) => string;
}

/**
 * A field answered by its own resolver (a connection, a loader), which finds the named properties on the
 * object: they are read along, under the field's guard.
 */
export interface ResolvedField {
  readonly needs: Readonly<Record<string, (alias: string, params: Params) => string>>;
}

export type ReadField = ColumnField | JoinedField | ListedField | ResolvedField;

/**
 * How an API type is read from its table: the SQL of each field, and the scope that decides which rows an
 * actor sees. The guard of each field follows from its classification; no other way leads to a row.
 */
export interface ReadModel<T extends object = object> {
  /** The API class; rows become its instances. */
  readonly target: new () => T;
  readonly table: string;
  /** Joins that the scope needs on every row, for example from a post to its board. */
  readonly via?: (alias: string) => string;
  readonly fields: Record<string, ReadField>;
  /** SQL of the viewer's step on a row, 0 (`ME`) to 5 (`PUBLIC`). */
  readonly step: (alias: string, params: Params) => string;
  /** SQL of whether the viewer sees the row; `step` gives an expression for the viewer's step on it. */
  readonly visible: (alias: string, params: Params, step: () => string) => string;
  /** The scope that partners need for this kind of data; without one, they read it as the public does. */
  readonly scope?: PartnerScope;
  /** SQL of whether the row belongs to one of the networks in an array parameter. */
  readonly within: (alias: string, networks: string) => string;
  /** SQL of whether the viewer runs the row, where that is more than organising one of the networks it belongs to. */
  readonly runs?: (alias: string, params: Params) => string;
  /** SQL of whether the viewer represents the promoter of a network of the row. */
  readonly promoted?: (alias: string, params: Params) => string;
}

/** SQL of whether a stored audience reaches a viewer who stands on `step`. */
export function reaches(audience: string, step: string, partner: string): string {
  return `((${audience} & 7) >= ${step} OR ((${audience} & 8) <> 0 AND ${partner}))`;
}

/** Adds a field to another feature's type: the feature that owns a relation adds it, with its guard. */
export function extendRead(
  model: ReadModel,
  name: string,
  classification: Classification,
  field: ReadField,
): void {
  classify(model.target, name, classification);
  model.fields[name] = field;
}

/** SQL of the viewer's step on data of a kind that belong to one network; partners need the scope. */
export function networkStep(network: string, params: Params, kind: DataKind, scope: PartnerScope): string {
  return stepWhere((networks) => `${network} = ANY(${networks})`, params, kind, scope);
}

/** SQL of the viewer's step on data of a kind that belong to several networks: that of the nearest. */
export function networksStep(shared: string, params: Params, kind: DataKind, scope: PartnerScope): string {
  return stepWhere((networks) => `${shared} && ${networks}`, params, kind, scope);
}

function stepWhere(
  within: (networks: string) => string,
  params: Params,
  kind: DataKind,
  scope: PartnerScope,
): string {
  const [near, linked, standing] = [params.near(kind), params.linked(kind), params.standingFor(scope)];
  return `CASE WHEN ${within(near)} THEN 1 WHEN ${within(linked)} THEN 2 ELSE ${standing} END`;
}

/** SQL of whether the viewer runs a row; operators run all. */
export function runs(model: ReadModel, alias: string, params: Params): string {
  const own = model.runs?.(alias, params) ?? model.within(alias, params.organises());
  return `(${own} OR ${params.operator()})`;
}
