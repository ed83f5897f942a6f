import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Guardian } from '../guardian';
import type { WhichPhoto } from './photo.read';
import './photo.read';
import type { PhotoService } from './photo.service';
import type { PhotoSizeName } from './photo.sizes';
import { GuardianPhoto, PhotoSize, RemovePhotoResult, RemovePhotoSuccess } from './photo.types';

@Resolver(() => Guardian)
export class PhotoResolver {
  constructor(private readonly service: PhotoService) {}

  @FieldResolver(() => GuardianPhoto, {
    nullable: true,
    description: 'The photo; null too where there is none.',
  })
  photo(
    @Root() guardian: Guardian & { photo?: WhichPhoto | null },
    @Arg('size', () => PhotoSize, { defaultValue: 'LARGE', description: 'How large.' }) size: PhotoSizeName,
  ): GuardianPhoto | null {
    return guardian.photo
      ? Object.assign(new GuardianPhoto(), this.service.place(guardian.photo, size))
      : null;
  }

  @Mutation(() => RemovePhotoResult, {
    description: 'Takes the photo off one’s card and deletes it. A new one is sent to `POST /photo`.',
  })
  removePhoto(
    @Ctx() { actor }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemovePhotoResult> {
    const removed = this.service
      .remove(actor, below(selectionOf(info), 'guardian'))
      .then((guardian) => Object.assign(new RemovePhotoSuccess(), { guardian }));
    return resultOf(removed) as Promise<typeof RemovePhotoResult>;
  }
}
