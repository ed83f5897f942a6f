import { Arg, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { Viewer, viewerRead } from '../person';
import { proved, StepUpResult } from '../step-up';
import { totpRead } from './totp.read';
import type { TotpService } from './totp.service';
import {
  BeginTotpResult,
  BeginTotpSuccess,
  ConfirmTotpResult,
  ConfirmTotpSuccess,
  RemoveTotpResult,
  RemoveTotpSuccess,
  Totp,
  TotpCodeInput,
} from './totp.types';

extendRead(viewerRead, 'totp', 'ME', { model: () => totpRead, on: (a, b) => `${b}.person_id = ${a}.id` });

@Resolver(() => Viewer)
export class ViewerTotpResolver {
  @FieldResolver(() => Totp, {
    nullable: true,
    description: 'Her authenticator app; null where she has none.',
  })
  totp(@Root() viewer: Viewer & { totp?: Totp | null }): Totp | null {
    return viewer.totp ?? null;
  }
}

@Resolver()
export class TotpResolver {
  constructor(private readonly service: TotpService) {}

  @Mutation(() => BeginTotpResult, {
    description: 'Begins to set up an authenticator app. Wants a fresh proof.',
  })
  beginTotp(@Ctx() { actor }: HubContext): Promise<typeof BeginTotpResult> {
    const begun = this.service.begin(actor).then((made) => Object.assign(new BeginTotpSuccess(), made));
    return resultOf(begun) as Promise<typeof BeginTotpResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => ConfirmTotpResult, {
    description: 'Takes the app into use by its first code, and gives recovery codes. Wants a fresh proof.',
  })
  confirmTotp(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => TotpCodeInput, { description: 'The code.' }) { code }: TotpCodeInput,
  ): Promise<typeof ConfirmTotpResult> {
    const confirmed = this.service
      .confirm(actor, code)
      .then((recoveryCodes) => Object.assign(new ConfirmTotpSuccess(), { recoveryCodes }));
    return resultOf(confirmed) as Promise<typeof ConfirmTotpResult>;
  }

  @Mutation(() => RemoveTotpResult, {
    description: 'Takes the app and its recovery codes out of use. Wants a fresh proof.',
  })
  removeTotp(@Ctx() { actor }: HubContext): Promise<typeof RemoveTotpResult> {
    const removed = this.service
      .remove(actor)
      .then(() => Object.assign(new RemoveTotpSuccess(), { removed: true }));
    return resultOf(removed) as Promise<typeof RemoveTotpResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => StepUpResult, {
    description: 'Proves by a code of the app, or by a recovery code, that one is oneself.',
  })
  stepUpByTotp(
    @Ctx() context: HubContext,
    @Arg('input', () => TotpCodeInput, { description: 'The code.' }) { code }: TotpCodeInput,
  ): Promise<typeof StepUpResult> {
    return proved(context, this.service.stepUp(context.actor, code));
  }
}
