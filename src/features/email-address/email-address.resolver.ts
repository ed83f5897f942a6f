import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { Reads } from '../../persistence/read/reads';
import { classify } from '../../shared/classification';
import { below } from '../../shared/selection';
import { Viewer } from '../person';
import { ownAddresses } from './email-address.read';
import type { EmailAddressService } from './email-address.service';
import {
  AddEmailAddressInput,
  AddEmailAddressResult,
  AddEmailAddressSuccess,
  ChangeEmailAddressesResult,
  ConfirmEmailAddressInput,
  EmailAddress,
  EmailAddressesSuccess,
  EmailAddressInput,
  UndoAddressChangeInput,
  UndoAddressChangeResult,
  UndoAddressChangeSuccess,
} from './email-address.types';

classify(Viewer, 'emailAddresses', 'PUBLIC');

@Resolver(() => Viewer)
export class EmailAddressResolver {
  constructor(
    private readonly service: EmailAddressService,
    private readonly reads: Reads,
  ) {}

  @FieldResolver(() => [EmailAddress], { description: 'Her addresses, the main one first.' })
  emailAddresses(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<EmailAddress[]> {
    return ownAddresses(this.reads, actor, selectionOf(info));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => AddEmailAddressResult, {
    description: 'Mails a code to a new address. The answer is the same whoever has it. Wants a fresh proof.',
  })
  addEmailAddress(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => AddEmailAddressInput, { description: 'Which.' }) { email }: AddEmailAddressInput,
  ): Promise<typeof AddEmailAddressResult> {
    const sent = this.service
      .beginAdding(actor, email)
      .then(() => Object.assign(new AddEmailAddressSuccess(), { sent: true }));
    return resultOf(sent) as Promise<typeof AddEmailAddressResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => ChangeEmailAddressesResult, { description: 'Adds the address, proved by its code.' })
  confirmEmailAddress(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ConfirmEmailAddressInput, { description: 'The code.' })
    input: ConfirmEmailAddressInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangeEmailAddressesResult> {
    return this.changed(actor, info, this.service.confirm(actor, input.email, input.code));
  }

  @Mutation(() => ChangeEmailAddressesResult, {
    description: 'Makes a confirmed address the main one; the one before is told. Wants a fresh proof.',
  })
  makeEmailAddressPrimary(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => EmailAddressInput, { description: 'Which.' }) { addressId }: EmailAddressInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangeEmailAddressesResult> {
    return this.changed(actor, info, this.service.makeMain(actor, addressId));
  }

  @Mutation(() => ChangeEmailAddressesResult, {
    description: 'Removes an address, but not the main one; it is told. Wants a fresh proof.',
  })
  removeEmailAddress(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => EmailAddressInput, { description: 'Which.' }) { addressId }: EmailAddressInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangeEmailAddressesResult> {
    return this.changed(actor, info, this.service.remove(actor, addressId));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => UndoAddressChangeResult, {
    description: 'Brings an address back by the link that was mailed to it, and signs out every device.',
  })
  undoAddressChange(
    @Ctx() { address }: HubContext,
    @Arg('input', () => UndoAddressChangeInput, { description: 'The link.' })
    { token }: UndoAddressChangeInput,
  ): Promise<typeof UndoAddressChangeResult> {
    const undone = this.service
      .undo(address, token)
      .then(() => Object.assign(new UndoAddressChangeSuccess(), { undone: true }));
    return resultOf(undone) as Promise<typeof UndoAddressChangeResult>;
  }

  private changed(
    actor: HubContext['actor'],
    info: GraphQLResolveInfo,
    work: Promise<void>,
  ): Promise<typeof ChangeEmailAddressesResult> {
    const success = work.then(async () => {
      const selection = below(selectionOf(info), 'emailAddresses');
      const emailAddresses = await ownAddresses(this.reads, actor, selection);
      return Object.assign(new EmailAddressesSuccess(), { emailAddresses });
    });
    return resultOf(success) as Promise<typeof ChangeEmailAddressesResult>;
  }
}
