import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Topic, topicRead } from '../topic';
import { PostHeld } from './post.errors';
import type { PostService } from './post.service';
import { Post, PostConnection, PostInput, PostResult, PostSuccess } from './post.types';

extendRead(topicRead, 'posts', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@Resolver(() => Post)
export class PostResolver {
  constructor(private readonly posts: PostService) {}

  @Query(() => Post, {
    nullable: true,
    name: 'post',
    description: 'A post; null where there is none or the reader may not see it.',
  })
  byId(
    @Ctx() { actor }: HubContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Post | null> {
    return this.posts.byId(actor, id, selectionOf(info));
  }

  @Mutation(() => PostResult, { description: 'Writes a post on a topic.' })
  post(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => PostInput, { description: 'What to write, and where.' }) input: PostInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof PostResult> {
    return resultOf(this.write(actor, input, info)) as Promise<typeof PostResult>;
  }

  private async write(
    actor: HubContext['actor'],
    input: PostInput,
    info: GraphQLResolveInfo,
  ): Promise<PostSuccess> {
    const uuid = await this.posts.write(actor, input);
    const post = await this.posts.byUuid(actor, uuid, below(selectionOf(info), 'post'));
    // Nobody reads what is held, its author neither.
    if (!post) throw new PostHeld();
    return Object.assign(new PostSuccess(), { post });
  }
}

@Resolver(() => Topic)
export class TopicPostsResolver {
  constructor(private readonly service: PostService) {}

  @FieldResolver(() => PostConnection, { description: 'Its posts, oldest first; `last` gives the newest.' })
  async posts(
    @Ctx() { actor }: HubContext,
    @Root() topic: Topic,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return PostConnection.of(await this.service.ofTopic(actor, topic.uuid, page, nodesOf(selectionOf(info))));
  }
}
