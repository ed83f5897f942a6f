import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { CONFIRMATIONS, LikelyIdentifierError } from '../free-text';
import { ClosedToMessages } from './message.errors';

@Shows(ClosedToMessages)
@ObjectType({
  implements: UserError,
  description: 'The guardian takes no messages through the hub, or no mail reaches her.',
  simpleResolvers: true,
})
export class ClosedToMessagesError extends UserError {}

@InputType({ description: 'A message that the hub mails. Either `guardianId` or `replyTo` says to whom.' })
export class SendMessageInput {
  @Field(() => ID, { nullable: true, description: 'The guardian’s entry in the directory.' })
  guardianId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The message to answer, within 90 days: it goes to whoever wrote it.',
  })
  replyTo?: string | null;

  @Field(() => String, { description: 'What to write, at most 4,000 characters. Nothing about children.' })
  text!: string;

  @Field(() => [String], CONFIRMATIONS)
  confirmations!: string[];

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input sends once.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The message is on its way.', simpleResolvers: true })
export class SendMessageSuccess {
  @Field(() => ID, { description: 'The message, for whoever it goes to to answer it by.' })
  @ShownTo('PUBLIC')
  messageId!: string;
}

export const SendMessageResult = createUnionType({
  name: 'SendMessageResult',
  description: 'What comes of writing through the hub.',
  types: () =>
    [
      SendMessageSuccess,
      LikelyIdentifierError,
      ClosedToMessagesError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
    ] as const,
});
