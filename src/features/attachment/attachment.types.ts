import { ObjectType } from 'type-graphql';
import { Shows, UserError } from '../../graphql/user-errors';
import { AttachmentsNotConfirmed, AttachmentsOff } from './attachment.errors';

@Shows(AttachmentsOff)
@ObjectType({
  implements: UserError,
  description: 'The board takes no pictures and files.',
  simpleResolvers: true,
})
export class AttachmentsOffError extends UserError {}

@Shows(AttachmentsNotConfirmed)
@ObjectType({
  implements: UserError,
  description: 'What is attached was not confirmed to neither show nor be about a child.',
  simpleResolvers: true,
})
export class AttachmentsNotConfirmedError extends UserError {}
