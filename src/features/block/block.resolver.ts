import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Guardian, guardianRead } from '../guardian';
import { Viewer, viewerRead } from '../person';
import type { BlockService } from './block.service';
import { viewerBlocksPerson } from './block.sql';
import {
  BlockedPersonInput,
  BlockPersonResult,
  BlockPersonSuccess,
  ParticipantConnection,
  UnblockPersonResult,
  UnblockPersonSuccess,
} from './block.types';

extendRead(viewerRead, 'blockedPeople', 'PUBLIC', { needs: {} });
extendRead(guardianRead, 'viewerBlocks', 'PUBLIC', {
  sql: (a, params) => viewerBlocksPerson(`${a}.person_id`, params),
});

@Resolver(() => Viewer)
export class BlockResolver {
  constructor(private readonly service: BlockService) {}

  @FieldResolver(() => ParticipantConnection, {
    description: 'Whom she blocks, by name; nobody else is told.',
  })
  async blockedPeople(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ParticipantConnection.of(await this.service.own(actor, page, nodesOf(selectionOf(info))));
  }

  @Mutation(() => BlockPersonResult, {
    description:
      'Blocks somebody, who is not told and cannot find it out: of what she does the reader gets no notifications, digests, ' +
      'live posts, messages or contact requests any more, and is not shown where she is. Her posts can be read, ' +
      'and are marked by `viewerBlocksAuthor`; what she writes without a name comes as before. At most 500 people.',
  })
  blockPerson(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => BlockedPersonInput, { description: 'Whom.' }) input: BlockedPersonInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof BlockPersonResult> {
    return resultOf(
      this.service
        .block(actor, input)
        .then((uuid) => this.service.byUuid(actor, uuid, below(selectionOf(info), 'participant')))
        .then((participant) => Object.assign(new BlockPersonSuccess(), { participant })),
    ) as Promise<typeof BlockPersonResult>;
  }

  @Mutation(() => UnblockPersonResult, {
    description:
      'Blocks somebody no more. What did not come meanwhile does not come after all, but for a contact request that still waits.',
  })
  unblockPerson(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => BlockedPersonInput, { description: 'Whom.' }) input: BlockedPersonInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof UnblockPersonResult> {
    return resultOf(
      this.service
        .unblock(actor, input)
        .then((uuid) => this.service.byUuid(actor, uuid, below(selectionOf(info), 'participant')))
        .then((participant) => Object.assign(new UnblockPersonSuccess(), { participant })),
    ) as Promise<typeof UnblockPersonResult>;
  }
}

@Resolver(() => Guardian)
export class GuardianBlockResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the reader blocks the guardian.' })
  viewerBlocks(@Root() guardian: Guardian & { viewerBlocks: boolean }): boolean {
    return guardian.viewerBlocks;
  }
}
