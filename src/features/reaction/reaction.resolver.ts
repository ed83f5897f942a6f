import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Board, boardRead } from '../board';
import { Post, postRead, type PostService } from '../post';
import type { ReactionKindName } from './reaction.entity';
import { countsOf, mayReactOn, ownOf, reactionsOf } from './reaction.read';
import type { ReactionService } from './reaction.service';
import {
  PostReactions,
  ReactionKind,
  ReactToPostInput,
  ReactToPostResult,
  ReactToPostSuccess,
} from './reaction.types';

extendRead(postRead, 'reactions', 'PUBLIC', { sql: countsOf, as: reactionsOf });
extendRead(postRead, 'viewerReactions', 'PUBLIC', { sql: (a, p) => ownOf(a, p.me()) });
extendRead(boardRead, 'viewerMayReact', 'PUBLIC', { sql: (a, p) => mayReactOn(a, p.networks()) });

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly service: ReactionService,
    private readonly posts: PostService,
  ) {}

  @Mutation(() => ReactToPostResult, {
    description: 'Reacts to what someone else wrote, or takes it back, on a board that wants reactions.',
  })
  reactToPost(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ReactToPostInput, { description: 'To what, and how.' }) input: ReactToPostInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReactToPostResult> {
    return resultOf(
      this.service
        .react(actor, input)
        .then((uuid) => this.posts.byUuid(actor, uuid, below(selectionOf(info), 'post')))
        .then((post) => Object.assign(new ReactToPostSuccess(), { postId: input.postId, post })),
    ) as Promise<typeof ReactToPostResult>;
  }
}

@Resolver(() => Post)
export class PostReactionsResolver {
  @FieldResolver(() => [PostReactions], {
    description:
      'How many reacted in which way; none where its board wants no reactions, or its text is gone.',
  })
  reactions(@Root() post: Post & { reactions?: PostReactions[] | null }): PostReactions[] {
    return post.reactions ?? [];
  }

  @FieldResolver(() => [ReactionKind], {
    description:
      'How the reader reacted. Live changes are read for many at once and know no reader: empty in subscriptions.',
  })
  viewerReactions(@Root() post: Post & { viewerReactions?: ReactionKindName[] | null }): ReactionKindName[] {
    return post.viewerReactions ?? [];
  }
}

@Resolver(() => Board)
export class BoardReactionsResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the reader may react to what others write here: members do, also where only organisers post.',
  })
  viewerMayReact(@Root() board: Board & { viewerMayReact?: boolean | null }): boolean {
    return board.viewerMayReact ?? false;
  }
}
