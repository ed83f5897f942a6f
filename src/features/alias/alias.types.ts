import { ObjectType } from 'type-graphql';
import { Shows, UserError } from '../../graphql/user-errors';
import { NamelessNotAllowed } from './alias.errors';

@Shows(NamelessNotAllowed)
@ObjectType({
  implements: UserError,
  description: 'On this board people write by their names.',
  simpleResolvers: true,
})
export class NamelessNotAllowedError extends UserError {}
