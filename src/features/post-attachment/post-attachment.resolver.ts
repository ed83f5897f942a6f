import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Post, type PostService } from '../post';
import type { DownloadService } from './download.service';
import type { Kept } from './post-attachment.read';
import './post-attachment.read';
import type { PostAttachmentService } from './post-attachment.service';
import {
  Attachment,
  ReleaseAttachmentInput,
  ReleaseAttachmentResult,
  ReleaseAttachmentSuccess,
  RemoveAttachmentInput,
  RemoveAttachmentResult,
  RemoveAttachmentSuccess,
} from './post-attachment.types';

@Resolver()
export class PostAttachmentResolver {
  constructor(
    private readonly service: PostAttachmentService,
    private readonly posts: PostService,
  ) {}

  @Mutation(() => ReleaseAttachmentResult, {
    description: 'Shows an attachment that waits to all who read its post: by those who keep order.',
  })
  releaseAttachment(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ReleaseAttachmentInput, { description: 'Which one.' })
    { attachmentId }: ReleaseAttachmentInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ReleaseAttachmentResult> {
    return resultOf(
      this.service
        .release(actor, attachmentId)
        .then((uuid) => this.posts.byUuid(actor, uuid, below(selectionOf(info), 'post')))
        .then((post) => Object.assign(new ReleaseAttachmentSuccess(), { post })),
    ) as Promise<typeof ReleaseAttachmentResult>;
  }

  @Mutation(() => RemoveAttachmentResult, {
    description: 'Takes an attachment away, with its file: by who sent it, and those who keep order.',
  })
  removeAttachment(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RemoveAttachmentInput, { description: 'Which one.' })
    { attachmentId }: RemoveAttachmentInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemoveAttachmentResult> {
    return resultOf(
      this.service
        .remove(actor, attachmentId)
        .then((uuid) =>
          uuid === null ? null : this.posts.byUuid(actor, uuid, below(selectionOf(info), 'post')),
        )
        .then((post) => Object.assign(new RemoveAttachmentSuccess(), { attachmentId, post })),
    ) as Promise<typeof RemoveAttachmentResult>;
  }
}

@Resolver(() => Post)
export class PostAttachmentsResolver {
  @FieldResolver(() => [Attachment], {
    description: 'The pictures and files that it carries, and the reader sees; none where its text is gone.',
  })
  attachments(@Root() post: Post & { attachments?: Attachment[] }): Attachment[] {
    return post.attachments ?? [];
  }
}

@Resolver(() => Attachment)
export class AttachmentResolver {
  constructor(private readonly downloads: DownloadService) {}

  @FieldResolver(() => String, {
    description:
      'Its path on this hub, with the same credentials as here. It is looked at anew each time who may see it.',
  })
  url(@Root() attachment: Attachment & Kept): string {
    return this.downloads.place(attachment, 'LARGE');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Likewise, of a picture of at most 320 pixels each way; null where it is none.',
  })
  thumbnailUrl(@Root() attachment: Attachment & Kept): string | null {
    return attachment.isPicture ? this.downloads.place(attachment, 'SMALL') : null;
  }
}
