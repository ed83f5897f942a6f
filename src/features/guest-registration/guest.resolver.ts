import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Extensions,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { guestActor, type Actor } from '../../shared/actor';
import { below, type Selection } from '../../shared/selection';
import { OccurrenceConnection, type EventService } from '../event';
import { InvalidGuestLink } from './guest.errors';
import { guestRead } from './guest.read';
import type { GuestService } from './guest.service';
import {
  ConfirmGuestInput,
  ConfirmGuestResult,
  ConfirmGuestSuccess,
  ForgetGuestInput,
  ForgetGuestResult,
  ForgetGuestSuccess,
  Guest,
  GuestDateInput,
  GuestDateResult,
  GuestResult,
  GuestSuccess,
  RegisterGuestInput,
  RegisterGuestResult,
  RegisterGuestSuccess,
  RemoveGuestInput,
  RemoveGuestResult,
  RemoveGuestSuccess,
} from './guest.types';
import { CONFIRM_SECONDS, type RegistrationService } from './registration.service';

extendRead(guestRead, 'dates', 'PUBLIC', {
  needs: { guestId: (a) => `${a}.id`, guestLocale: (a) => `${a}.locale` },
});

@Resolver(() => Guest)
export class GuestDatesResolver {
  constructor(private readonly service: GuestService) {}

  @FieldResolver(() => OccurrenceConnection, {
    description:
      'To which dates she answered, in order, as everybody sees them; her answer is `viewerRsvp`, and where she has a seat she gets the link to the room.',
  })
  async dates(
    @Root() { guestId, guestLocale }: Guest & { guestId: string; guestLocale: string },
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const guest = guestActor(guestId, guestLocale);
    return OccurrenceConnection.of(await this.service.dates(guest, page, nodesOf(selectionOf(info))));
  }
}

@Resolver()
export class GuestResolver {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly service: GuestService,
    private readonly events: EventService,
  ) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RegisterGuestResult, {
    description:
      'Sends a mail by which somebody without an account confirms that she comes. The answer is the same for all mailboxes; that of an account is asked to sign in instead.',
  })
  registerGuest(
    @Ctx() { actor, address }: HubContext,
    @Arg('input', () => RegisterGuestInput, { description: 'Who, and to what.' }) input: RegisterGuestInput,
  ): Promise<typeof RegisterGuestResult> {
    const sent = this.registrations
      .register(actor, address, input)
      .then(() => Object.assign(new RegisterGuestSuccess(), { expiresInSeconds: CONFIRM_SECONDS }));
    return resultOf(sent) as Promise<typeof RegisterGuestResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => ConfirmGuestResult, {
    description:
      'Confirms by the link of a mail that one comes as a guest: once. Where all seats are taken she waits for one, if one can.',
  })
  confirmGuest(
    @Ctx() { address }: HubContext,
    @Arg('input', () => ConfirmGuestInput, { description: 'The link.' }) { secret: token }: ConfirmGuestInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ConfirmGuestResult> {
    const confirmed = this.registrations
      .confirm(address, token)
      .then(async ({ guest: actor, secret, refused }) => {
        const guest = await this.shown(actor, below(selectionOf(info), 'guest'));
        return Object.assign(new ConfirmGuestSuccess(), { guest, secret, refusedCount: refused });
      });
    return resultOf(confirmed) as Promise<typeof ConfirmGuestResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Query(() => GuestResult, {
    description: 'What a guest comes to, by the secret of her mails, until the last of her dates is over.',
  })
  guest(
    @Ctx() { address }: HubContext,
    @Arg('secret', () => String, { description: 'What stands behind the # of the link.' }) secret: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof GuestResult> {
    return this.success(this.service.of(address, secret), info) as Promise<typeof GuestResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => GuestDateResult, {
    description: 'Takes back that a guest comes to a date: her seat goes to the first who waits.',
  })
  cancelGuest(
    @Ctx() { address }: HubContext,
    @Arg('input', () => GuestDateInput, { description: 'Who, and which date.' })
    { secret, occurrenceId }: GuestDateInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof GuestDateResult> {
    return this.success(this.service.cancel(address, secret, occurrenceId), info) as Promise<
      typeof GuestDateResult
    >;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => GuestDateResult, { description: 'Takes the seat that is kept for a guest who waited.' })
  takeGuestSeat(
    @Ctx() { address }: HubContext,
    @Arg('input', () => GuestDateInput, { description: 'Who, and at which date.' })
    { secret, occurrenceId }: GuestDateInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof GuestDateResult> {
    return this.success(this.service.takeSeat(address, secret, occurrenceId), info) as Promise<
      typeof GuestDateResult
    >;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => ForgetGuestResult, {
    description: 'Takes back all that a guest comes to, and forgets her name and mailbox at once.',
  })
  forgetGuest(
    @Ctx() { address }: HubContext,
    @Arg('input', () => ForgetGuestInput, { description: 'Who.' }) { secret }: ForgetGuestInput,
  ): Promise<typeof ForgetGuestResult> {
    const forgotten = this.service
      .forget(address, secret)
      .then(() => Object.assign(new ForgetGuestSuccess(), { forgotten: true }));
    return resultOf(forgotten) as Promise<typeof ForgetGuestResult>;
  }

  @Mutation(() => RemoveGuestResult, {
    description:
      'Has a guest not come to a date of an event that the reader runs: she is told by mail, and her seat goes to the first who waits.',
  })
  removeGuest(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => RemoveGuestInput, { description: 'Whom, and where.' })
    { occurrenceId, participantId }: RemoveGuestInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemoveGuestResult> {
    const selection = below(selectionOf(info), 'occurrence');
    const removed = this.service
      .remove(actor, occurrenceId, participantId)
      .then((uuid) => this.events.occurrenceByUuid(actor, uuid, selection))
      .then((occurrence) => Object.assign(new RemoveGuestSuccess(), { occurrence }));
    return resultOf(removed) as Promise<typeof RemoveGuestResult>;
  }

  private success(work: Promise<Actor>, info: GraphQLResolveInfo) {
    const selection = below(selectionOf(info), 'guest');
    return resultOf(
      work
        .then((actor) => this.shown(actor, selection))
        .then((guest) => Object.assign(new GuestSuccess(), { guest })),
    );
  }

  private async shown(actor: Actor, selection: Selection): Promise<Guest> {
    const guest = await this.service.show(actor, selection);
    // She was forgotten meanwhile.
    if (!guest) throw new InvalidGuestLink();
    return guest;
  }
}
