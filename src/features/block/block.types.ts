import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Participant } from '../person';
import { TooManyBlocks } from './block.errors';

export const ParticipantConnection = connectionOf(() => Participant, 'Participant');

@Shows(TooManyBlocks)
@ObjectType({
  implements: UserError,
  description: 'The reader blocks 500 people already.',
  simpleResolvers: true,
})
export class TooManyBlocksError extends UserError {}

@InputType({ description: 'A person to block, or to block no more: by one of the three.' })
export class BlockedPersonInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Her entry in the directory, of a card that the reader sees, or of whom she is in touch with.',
  })
  guardianId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The participant that her posts come from.' })
  participantId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A message that came from her through the hub, within 90 days.',
  })
  messageId?: string | null;
}

@ObjectType({
  description: 'It is as the reader wants it, now or by an earlier try. The other is not told.',
  simpleResolvers: true,
})
export class BlockPersonSuccess {
  @Field(() => Participant, { nullable: true, description: 'Whom it is about.' })
  @ShownTo('PUBLIC')
  participant!: Participant | null;
}

export const BlockPersonResult = createUnionType({
  name: 'BlockPersonResult',
  description: 'What comes of blocking somebody.',
  types: () =>
    [BlockPersonSuccess, InvalidInputError, NotFoundError, NotSignedInError, TooManyBlocksError] as const,
});

@ObjectType({
  description: 'It is as the reader wants it, now or by an earlier try. The other is not told.',
  simpleResolvers: true,
})
export class UnblockPersonSuccess {
  @Field(() => Participant, { nullable: true, description: 'Whom it is about.' })
  @ShownTo('PUBLIC')
  participant!: Participant | null;
}

export const UnblockPersonResult = createUnionType({
  name: 'UnblockPersonResult',
  description: 'What comes of blocking somebody no more.',
  types: () => [UnblockPersonSuccess, InvalidInputError, NotFoundError, NotSignedInError] as const,
});
