import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { InvalidCodeError } from '../mailed-code';
import { AddressNeeded, InvalidUndo } from './email-address.errors';

@Shows(AddressNeeded)
@ObjectType({
  implements: UserError,
  description: 'The main address, or the only one that is proved, cannot be removed.',
  simpleResolvers: true,
})
export class AddressNeededError extends UserError {}

@Shows(InvalidUndo)
@ObjectType({
  implements: UserError,
  description: 'The link is wrong, used or too old: all answer alike.',
  simpleResolvers: true,
})
export class InvalidUndoError extends UserError {}

@ObjectType({ description: 'An e-mail address of a person.', simpleResolvers: true })
export class EmailAddress {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'As she writes it.' })
  @ShownTo('PUBLIC')
  address!: string;

  @Field(() => Boolean, { description: 'Whether it is the main one, to which her mail goes.' })
  @ShownTo('PUBLIC')
  main!: boolean;

  @Field(() => Boolean, { description: 'Whether she has proved that it is hers.' })
  @ShownTo('PUBLIC')
  confirmed!: boolean;
}

@InputType({ description: 'An address to add.' })
export class AddEmailAddressInput {
  @Field(() => String, { description: 'The address; a code goes there.' })
  email!: string;
}

@InputType({ description: 'The code that went to a new address.' })
export class ConfirmEmailAddressInput {
  @Field(() => String, { description: 'The address.' })
  email!: string;

  @Field(() => String, { description: 'The 8 digits; spaces do not matter.' })
  code!: string;
}

@InputType({ description: 'One of one’s addresses.' })
export class EmailAddressInput {
  @Field(() => ID, { description: 'Which.' })
  addressId!: string;
}

@InputType({ description: 'The link by which an address is brought back.' })
export class UndoAddressChangeInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token!: string;
}

@ObjectType({ description: 'A mail is on its way to the address, whoever has it.', simpleResolvers: true })
export class AddEmailAddressSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  @ShownTo('PUBLIC')
  sent!: boolean;
}

@ObjectType({ description: 'The addresses are changed.', simpleResolvers: true })
export class EmailAddressesSuccess {
  @Field(() => [EmailAddress], { description: 'Those that there are now.' })
  @ShownTo('PUBLIC')
  emailAddresses!: EmailAddress[];
}

@ObjectType({
  description: 'The address is the only one again, and every device is signed out.',
  simpleResolvers: true,
})
export class UndoAddressChangeSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  @ShownTo('PUBLIC')
  undone!: boolean;
}

export const AddEmailAddressResult = createUnionType({
  name: 'AddEmailAddressResult',
  description: 'What comes of beginning to add an address.',
  types: () =>
    [
      AddEmailAddressSuccess,
      InvalidInputError,
      NotSignedInError,
      RateLimitedError,
      StepUpRequiredError,
    ] as const,
});

export const ChangeEmailAddressesResult = createUnionType({
  name: 'ChangeEmailAddressesResult',
  description: 'What comes of changing one’s addresses.',
  types: () =>
    [
      EmailAddressesSuccess,
      AddressNeededError,
      InvalidCodeError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      StepUpRequiredError,
    ] as const,
});

export const UndoAddressChangeResult = createUnionType({
  name: 'UndoAddressChangeResult',
  description: 'What comes of bringing an address back.',
  types: () => [UndoAddressChangeSuccess, InvalidUndoError, RateLimitedError] as const,
});
