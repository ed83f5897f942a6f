import { ObjectType } from 'type-graphql';
import { Shows, UserError } from '../../graphql/user-errors';
import { TooManyMentions } from './mention.errors';

@Shows(TooManyMentions)
@ObjectType({
  implements: UserError,
  description: 'A post mentions more than ten people, or more than one role.',
  simpleResolvers: true,
})
export class TooManyMentionsError extends UserError {}
