import { Field, ObjectType, type ClassType } from 'type-graphql';
import type { Entry } from '../shared/entry';
import type { Page } from '../shared/page';
import { ShownTo } from '../shared/classification';

@ObjectType({
  description: 'Where a page stands in its list (Relay cursor connections).',
  simpleResolvers: true,
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  @ShownTo('PUBLIC')
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list has entries before this page.' })
  @ShownTo('PUBLIC')
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry of the page.' })
  @ShownTo('PUBLIC')
  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry of the page.' })
  @ShownTo('PUBLIC')
  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }

  constructor(private readonly edges: readonly { cursor: string }[] = []) {}
}

/** One entry of a page; its cursor is sealed only when it is asked for. */
export interface Edge<T> {
  readonly node: T;
  readonly cursor: string;
}

/** A page as the API shows it. */
export interface Connection<T> {
  readonly edges: Edge<T>[];
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
}

/** The connection types of a node type: `<Name>Edge` and `<Name>Connection`. */
export function connectionOf<T extends object>(node: () => ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `An entry of a ${name}Connection.`, simpleResolvers: true })
  class NodeEdge implements Edge<T> {
    constructor(private readonly entry: Entry<T>) {}

    @Field(node, { description: 'The entry itself.' })
    @ShownTo('PUBLIC')
    get node(): T {
      return this.entry.object;
    }

    @Field(() => String, { description: 'Its place in the list: opaque, good for `after` and `before`.' })
    @ShownTo('PUBLIC')
    get cursor(): string {
      return this.entry.cursor();
    }
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}s.`, simpleResolvers: true })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The entries with their cursors.' })
    @ShownTo('PUBLIC')
    edges!: NodeEdge[];

    @Field(() => [node()], { description: 'The entries alone.' })
    @ShownTo('PUBLIC')
    get nodes(): T[] {
      return this.edges.map((e) => e.node);
    }

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    @ShownTo('PUBLIC')
    pageInfo!: PageInfo;

    static of(page: Page<Entry<T>>): NodeConnection {
      const connection = new NodeConnection();
      connection.edges = page.rows.map((entry) => new NodeEdge(entry));
      connection.pageInfo = Object.assign(new PageInfo(connection.edges), {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
      });
      return connection;
    }
  }
  return NodeConnection;
}
