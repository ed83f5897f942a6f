import { Field, InterfaceType, Int, ObjectType, type ClassType } from 'type-graphql';
import {
  ExpectedError,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  NotSignedIn,
  RateLimited,
  RulesNotAccepted,
  StepUpRequired,
} from '../shared/errors';
import { ShownTo } from '../shared/classification';

@InterfaceType({ description: "An expected failure: part of a mutation's result, meant for the user." })
export abstract class UserError {
  @Field(() => String, { description: 'What kind of failure, for programs.' })
  @ShownTo('PUBLIC')
  code!: string;

  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  @ShownTo('PUBLIC')
  message!: string;

  @Field(() => String, { nullable: true, description: 'The input field at fault, where there is one.' })
  @ShownTo('PUBLIC')
  field!: string | null;
}

type ExpectedClass = abstract new (...args: never[]) => ExpectedError;
const apiClasses = new Map<ExpectedClass, ClassType<UserError>>();

/** Names the API type that shows an expected error; the type's fields are properties of the error. */
export function Shows(error: ExpectedClass) {
  return (target: ClassType<UserError>): void => {
    apiClasses.set(error, target);
  };
}

/** A mutation's result: what the service answers, or the API form of the expected error it throws. */
export async function resultOf<T>(work: Promise<T>): Promise<T | UserError> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const target = apiClasses.get(error.constructor as ExpectedClass);
    if (!target) throw error;
    return Object.assign(new target(), { ...error, message: error.message, code: error.code });
  }
}

@Shows(InvalidInput)
@ObjectType({
  implements: UserError,
  description: 'The input breaks a rule; `field` says where.',
  simpleResolvers: true,
})
export class InvalidInputError extends UserError {}

@Shows(NotFound)
@ObjectType({
  implements: UserError,
  description: 'There is no such thing, or the actor may not know of it: both answer alike.',
  simpleResolvers: true,
})
export class NotFoundError extends UserError {}

@Shows(NotSignedIn)
@ObjectType({
  implements: UserError,
  description: 'The action needs a signed-in person.',
  simpleResolvers: true,
})
export class NotSignedInError extends UserError {}

@Shows(IdempotencyKeyReused)
@ObjectType({
  implements: UserError,
  description: 'The idempotency key was used before, for another input.',
  simpleResolvers: true,
})
export class IdempotencyKeyReusedError extends UserError {}

@Shows(RateLimited)
@ObjectType({ implements: UserError, description: 'Too many tries.', simpleResolvers: true })
export class RateLimitedError extends UserError {
  @Field(() => Int, { description: 'Seconds until the next try may be made.' })
  @ShownTo('PUBLIC')
  retryAfterSeconds!: number;
}

@Shows(StepUpRequired)
@ObjectType({
  implements: UserError,
  description: 'The action asks to prove again that one is oneself, within the last ten minutes.',
  simpleResolvers: true,
})
export class StepUpRequiredError extends UserError {}

@Shows(RulesNotAccepted)
@ObjectType({
  implements: UserError,
  description: 'The ground rules of the network are to be accepted first.',
  simpleResolvers: true,
})
export class RulesNotAcceptedError extends UserError {}
