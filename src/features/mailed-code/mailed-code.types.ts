import { ObjectType } from 'type-graphql';
import { Shows, UserError } from '../../graphql/user-errors';
import { InvalidCode } from './mailed-code.errors';

@Shows(InvalidCode)
@ObjectType({
  implements: UserError,
  description:
    'The code is wrong, used, too old, was tried too often or was asked for in another browser: all answer alike.',
  simpleResolvers: true,
})
export class InvalidCodeError extends UserError {}
