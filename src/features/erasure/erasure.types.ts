import { createUnionType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { NotSignedInError, Shows, StepUpRequiredError, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { POSTS_AT_ERASURE, type PostsAtErasure } from './erasure.entity';
import { NetworksWithoutOrganiser } from './erasure.errors';

const AtErasure = enumOf(POSTS_AT_ERASURE);
registerEnumType(AtErasure, {
  name: 'PostsAtErasure',
  description: 'What becomes of the posts of somebody who has herself erased.',
  valuesConfig: {
    KEEP: { description: 'They stay, with their files, as those of somebody who left: without her name.' },
    REMOVE: {
      description:
        'Their texts go, with files, reactions and what they said before; where others quote them, too, and the titles of her topics.',
    },
  },
});

@InputType({ description: 'What becomes of what one wrote.' })
export class EraseMyselfInput {
  @Field(() => AtErasure, { description: 'Whether her posts stay without her name, or go.' })
  posts!: PostsAtErasure;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leaves networks without an organiser, where she is the last one.',
  })
  leavesNetworks!: boolean;
}

@ObjectType({ description: 'Nothing of her is left, and she is signed out.', simpleResolvers: true })
export class EraseMyselfSuccess {
  @Field(() => Boolean, { description: 'True.' })
  @ShownTo('PUBLIC')
  erased!: boolean;
}

@Shows(NetworksWithoutOrganiser)
@ObjectType({
  implements: UserError,
  description: 'She is the last to organise some networks. Nothing was erased.',
  simpleResolvers: true,
})
export class NetworksWithoutOrganiserError extends UserError {
  @Field(() => [String], { description: 'What they are called, in the language of the reader.' })
  @ShownTo('PUBLIC')
  networkNames!: string[];
}

export const EraseMyselfResult = createUnionType({
  name: 'EraseMyselfResult',
  description: 'How erasing oneself ended.',
  types: () =>
    [EraseMyselfSuccess, NetworksWithoutOrganiserError, NotSignedInError, StepUpRequiredError] as const,
});
