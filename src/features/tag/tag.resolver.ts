import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Network, networkRead } from '../network';
import { tagRead } from './tag.read';
import type { TagService } from './tag.service';
import {
  CreateTagInput,
  FollowTagInput,
  FollowTagResult,
  FollowTagSuccess,
  Tag,
  TagResult,
  TagSuccess,
  UpdateTagInput,
} from './tag.types';

extendRead(networkRead, 'tags', 'PUBLIC', {
  many: () => tagRead,
  ids: (a) =>
    `ARRAY(SELECT o.id FROM tag o WHERE o.network_id = ${a}.id ORDER BY o.retired_at IS NOT NULL, o.id)`,
});

@Resolver(() => Network)
export class NetworkTagsResolver {
  @FieldResolver(() => [Tag], {
    description:
      'The tags that its topics can be given, in the order in which they were made; those retired last. For whoever sees a board of it.',
  })
  tags(@Root() network: Network & { tags: Tag[] }): Tag[] {
    return network.tags;
  }
}

@Resolver()
export class TagResolver {
  constructor(private readonly service: TagService) {}

  @Mutation(() => TagResult, { description: 'Makes a tag of a network: by those who run it.' })
  createTag(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => CreateTagInput, { description: 'What it is.' }) input: CreateTagInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TagResult> {
    return resultOf(
      this.service
        .create(actor, input)
        .then((uuid) => this.service.byUuid(actor, uuid, below(selectionOf(info), 'tag')))
        .then((tag) => Object.assign(new TagSuccess(), { tag })),
    ) as Promise<typeof TagResult>;
  }

  @Mutation(() => TagResult, {
    description: 'Changes a tag, or retires it: by those who run its network. Topics that carry it keep it.',
  })
  updateTag(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => UpdateTagInput, { description: 'What to change.' }) input: UpdateTagInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TagResult> {
    return resultOf(
      this.service
        .update(actor, input)
        .then((uuid) => this.service.byUuid(actor, uuid, below(selectionOf(info), 'tag')))
        .then((tag) => Object.assign(new TagSuccess(), { tag })),
    ) as Promise<typeof TagResult>;
  }

  @Mutation(() => FollowTagResult, {
    description: 'Notes whether the reader wants to be told of questions with a tag that wait for an answer.',
  })
  followTag(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => FollowTagInput, { description: 'Which, and whether.' }) input: FollowTagInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof FollowTagResult> {
    return resultOf(
      this.service
        .follow(actor, input)
        .then((uuid) => this.service.byUuid(actor, uuid, below(selectionOf(info), 'tag')))
        .then((tag) => Object.assign(new FollowTagSuccess(), { tag })),
    ) as Promise<typeof FollowTagResult>;
  }
}
