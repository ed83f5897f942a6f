import type { Actor } from '../shared/actor';
import type { Entry } from '../shared/entry';
import { InvalidInput } from '../shared/errors';
import { pageOf, pageRequest, type Page, type PageArgs } from '../shared/page';
import type { Seal } from '../shared/seal';
import type { Selection } from '../shared/selection';
import type { ReadModel } from './read/model';
import type { Params } from './read/params';
import type { Reads } from './read/reads';
import type { Shape } from './read/shape';

/** A list in a fixed order, read page by page by the values of its last row (never by OFFSET). */
export interface KeysetList<T extends object> {
  /** Names the list: part of its cursors, so that one list's cursor is none of another's. */
  readonly name: string;
  readonly model: ReadModel<T>;
  /** The order: SQL over the row's alias and PostgreSQL type of each key; the last one is unique. */
  readonly keys: readonly {
    readonly sql: (alias: string, params: Params, shape: Shape<T>) => string;
    readonly type: string;
  }[];
  readonly descending?: boolean;
  /** Which rows belong to the list, besides being visible. */
  readonly where: (alias: string, params: Params) => string;
}

/** What a statement needs to be put around a page. */
export interface KeysetText {
  readonly select: string;
  /** Which rows of the list the viewer sees. */
  readonly where: string;
  /** Where the page begins; null for the first one. */
  readonly beyond: string | null;
  readonly orderBy: string;
  readonly limit: string;
  /** Whether the page is read from its end. */
  readonly backward: boolean;
}

/** Reads pages of keyset lists. */
export class Keyset {
  constructor(
    private readonly reads: Reads,
    private readonly seal: Seal,
  ) {}

  /**
   * One page of a list.
   * @param write puts the statement around the page; without it a plain SELECT
   */
  async page<T extends object>(
    actor: Actor,
    list: KeysetList<T>,
    selection: Selection,
    pageArgs: PageArgs,
    args: Readonly<Record<string, unknown>> = {},
    write: (shape: Shape<T>, params: Params, text: KeysetText) => string = plain,
    variant = '',
  ): Promise<Page<Entry<T>>> {
    const request = pageRequest(pageArgs);
    const position = request.cursor === null ? null : this.position(list, request.cursor, request.backward);
    const key = `${list.name}:${variant}:${request.backward ? 'b' : 'f'}${position ? 'c' : ''}`;
    const call: Record<string, unknown> = { ...args, limit: request.size + 1 };
    position?.forEach((value, i) => (call[`key${i}`] = value));
    const found = await this.reads.find(actor, list.model, selection, key, call, (shape, params) =>
      write(shape, params, this.text(list, shape, params, request.backward, position !== null)),
    );
    const width = list.keys.length;
    const entries = found.map(({ object, row }) => ({
      object,
      cursor: () => this.seal.seal([list.name, ...row.slice(-width)]),
    }));
    return pageOf(entries, request);
  }

  private position<T extends object>(list: KeysetList<T>, cursor: string, backward: boolean): unknown[] {
    const opened = this.seal.open(cursor);
    if (!Array.isArray(opened) || opened[0] !== list.name || opened.length !== list.keys.length + 1) {
      throw new InvalidInput('This is no cursor of this list.', backward ? 'before' : 'after');
    }
    return opened.slice(1);
  }

  private text<T extends object>(
    list: KeysetList<T>,
    shape: Shape<T>,
    params: Params,
    backward: boolean,
    beyond: boolean,
  ): KeysetText {
    const a = shape.alias;
    const keys = list.keys.map((k) => k.sql(a, params, shape));
    const down = backward !== (list.descending ?? false);
    const at = list.keys.map((k, i) => (beyond ? params.arg(`key${i}`, k.type) : '')).join(', ');
    // The key columns come last in the row: the cursor is made of them.
    list.keys.forEach((k, i) => shape.extra(k.type === 'timestamptz' ? `${keys[i]!}::text` : keys[i]!));
    return {
      select: shape.columns,
      where: `${list.where(a, params)} AND ${shape.visible}`,
      beyond: beyond ? `(${keys.join(', ')}) ${down ? '<' : '>'} (${at})` : null,
      orderBy: keys.map((k) => `${k} ${down ? 'DESC' : 'ASC'}`).join(', '),
      limit: params.arg('limit', 'int'),
      backward,
    };
  }
}

function plain<T extends object>(shape: Shape<T>, _params: Params, text: KeysetText): string {
  return `SELECT ${text.select} FROM ${shape.from} ${shape.joins}
    WHERE ${text.where} ${text.beyond ? `AND ${text.beyond}` : ''} ORDER BY ${text.orderBy} LIMIT ${text.limit}`;
}
