import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Guardian } from '../guardian';
import type { PhotoPlace } from './photo.service';
import { PHOTO_SIZES, SIDES } from './photo.sizes';

export const PhotoSize = enumOf(PHOTO_SIZES);
registerEnumType(PhotoSize, {
  name: 'PhotoSize',
  description: 'How large a photo is asked for.',
  valuesConfig: {
    LARGE: { description: `For a person’s page: ${SIDES.LARGE} pixels each way.` },
    SMALL: { description: `For lists: ${SIDES.SMALL} pixels each way.` },
  },
});

@ObjectType({ description: 'A guardian’s photo: a square WebP file.', simpleResolvers: true })
export class GuardianPhoto implements PhotoPlace {
  @Field(() => String, {
    description:
      'Its path on this hub, with the same credentials as here. It is looked at anew each time who may see it.',
  })
  @ShownTo('PUBLIC')
  url!: string;

  @Field(() => Int, { description: 'In pixels.' })
  @ShownTo('PUBLIC')
  width!: number;

  @Field(() => Int, { description: 'In pixels.' })
  @ShownTo('PUBLIC')
  height!: number;
}

@ObjectType({ description: 'The card has no photo.', simpleResolvers: true })
export class RemovePhotoSuccess {
  @Field(() => Guardian, { description: 'The card, as oneself sees it.' })
  @ShownTo('PUBLIC')
  guardian!: Guardian;
}

export const RemovePhotoResult = createUnionType({
  name: 'RemovePhotoResult',
  description: 'What came of taking the photo off one’s card.',
  types: () => [RemovePhotoSuccess, NotFoundError, NotSignedInError] as const,
});
