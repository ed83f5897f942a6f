import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotSignedIn } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { merge, fields } from '../../shared/selection';
import { eventRead } from '../event';
import { guardianRead } from '../guardian';
import { networkRead } from '../network';
import { subgraphSdl } from './subgraph.sdl';
import { Any, Entity, Service, type Representation } from './subgraph.types';

const MAX_REPRESENTATIONS = 100;
const reads = { Event: eventRead, Guardian: guardianRead, Network: networkRead };
const justId = fields('id');

@Resolver()
export class SubgraphResolver {
  private sdl: string | undefined;

  constructor(
    private readonly ids: GlobalIds,
    private readonly introspection: boolean,
  ) {}

  @Query(() => Service, {
    description:
      'The hub as a subgraph (Apollo Federation v2): for gateways, which show the credential of a partner, and for operators. Where introspection is on, for everyone.',
  })
  _service(@Ctx() { actor }: HubContext, @Info() { schema }: GraphQLResolveInfo): Service {
    if (!this.introspection && !mayCompose(actor)) {
      throw new NotSignedIn('The schema is told to gateways: show the credential of a partner.');
    }
    return { sdl: (this.sdl ??= subgraphSdl(schema)) };
  }

  @Query(() => [Entity], {
    nullable: 'items',
    description:
      'Entities by reference, through the same read path as every other query; null where there is none.',
  })
  _entities(
    @Ctx() { loaders }: HubContext,
    @Arg('representations', () => [Any]) representations: Representation[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<(typeof Entity | null)[]> {
    if (representations.length > MAX_REPRESENTATIONS) {
      throw new InvalidInput(`Ask for at most ${MAX_REPRESENTATIONS} entities at a time.`, 'representations');
    }
    const selection = merge(selectionOf(info), justId);
    return Promise.all(
      representations.map(async ({ __typename, id }) => {
        const model = reads[__typename as keyof typeof reads];
        const uuid = this.ids.decode(id);
        if (!model || uuid === null) return null;
        return loaders.load<object>(model, selection, uuid) as Promise<typeof Entity | null>;
      }),
    );
  }
}

/** Who may put the hub into a supergraph. `_entities` needs nothing of this: it reads as every other query does. */
function mayCompose({ kind, reach }: Actor): boolean {
  return kind === 'PARTNER' || reach.operator;
}
