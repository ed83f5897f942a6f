import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Post, postRead, type PostService } from '../post';
import { postRevisionRead } from './post-edit.read';
import type { PostEditService } from './post-edit.service';
import {
  DeletePostInput,
  DeletePostResult,
  DeletePostSuccess,
  EditPostInput,
  EditPostResult,
  EditPostSuccess,
  PostRevision,
} from './post-edit.types';

extendRead(postRead, 'revisions', 'PUBLIC', {
  many: () => postRevisionRead,
  ids: (a) => `ARRAY(SELECT r.id FROM post_revision r WHERE r.post_id = ${a}.id ORDER BY r.revision)`,
});

@Resolver()
export class PostEditResolver {
  constructor(
    private readonly service: PostEditService,
    private readonly posts: PostService,
  ) {}

  @Mutation(() => EditPostResult, {
    description: 'Gives one of her own posts another text, while its board leaves time for it.',
  })
  editPost(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => EditPostInput, { description: 'The text, and the post.' }) input: EditPostInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof EditPostResult> {
    return resultOf(
      this.service
        .edit(actor, input)
        .then((uuid) => this.posts.byUuid(actor, uuid, below(selectionOf(info), 'post')))
        .then((post) => Object.assign(new EditPostSuccess(), { post })),
    ) as Promise<typeof EditPostResult>;
  }

  @Mutation(() => DeletePostResult, {
    description: 'Takes one of her own posts away, with all that it said before. Its place stays.',
  })
  deletePost(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => DeletePostInput, { description: 'The post.' }) { postId }: DeletePostInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DeletePostResult> {
    return resultOf(
      this.service
        .delete(actor, postId)
        .then((uuid) => this.posts.byUuid(actor, uuid, below(selectionOf(info), 'post')))
        .then((post) => Object.assign(new DeletePostSuccess(), { postId, post })),
    ) as Promise<typeof DeletePostResult>;
  }
}

@Resolver(() => Post)
export class PostRevisionsResolver {
  @FieldResolver(() => [PostRevision], {
    description:
      'What it said before it was edited, oldest first; for its author and those who keep order, and for 60 days.',
  })
  revisions(@Root() post: Post & { revisions?: PostRevision[] }): PostRevision[] {
    return post.revisions ?? [];
  }
}
