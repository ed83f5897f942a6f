import { ArgsType, Field, Int } from 'type-graphql';
import { below, merge, type Selection } from '../shared/selection';
import type { PageArgs } from '../shared/page';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../shared/page';

/** `first` and `after`, or `last` and `before`. */
@ArgsType()
export class ConnectionArgs implements PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many entries from the start, 1 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} where neither first nor last is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'With `first`: the cursor to go on behind.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many entries from the end, 1 to ${MAX_PAGE_SIZE}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'With `last`: the cursor to stop before.' })
  before?: string | null;
}

/** What a connection's selection wants of its nodes, whether by `nodes` or by `edges { node }`. */
export function nodesOf(connection: Selection): Selection {
  return merge(below(connection, 'nodes'), below(connection, 'edges', 'node'));
}
