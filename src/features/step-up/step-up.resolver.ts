import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import { STEP_UP_MINUTES } from '../../shared/step-up';
import { CODE_SECONDS } from '../mailed-code';
import type { NewSession } from '../session';
import type { StepUpService } from './step-up.service';
import {
  RequestStepUpCodeResult,
  RequestStepUpCodeSuccess,
  StepUpByCodeInput,
  StepUpResult,
  StepUpSuccess,
} from './step-up.types';

@Resolver()
export class StepUpResolver {
  constructor(private readonly service: StepUpService) {}

  @Extensions({ oncePerOperation: true })
  @Mutation(() => RequestStepUpCodeResult, {
    description: 'Mails a code to the main address, to prove in this session that one is oneself.',
  })
  requestStepUpCode(@Ctx() { actor }: HubContext): Promise<typeof RequestStepUpCodeResult> {
    const sent = this.service
      .requestCode(actor)
      .then(() => Object.assign(new RequestStepUpCodeSuccess(), { expiresInSeconds: CODE_SECONDS }));
    return resultOf(sent) as Promise<typeof RequestStepUpCodeResult>;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => StepUpResult, { description: 'Proves by the code from the mail that one is oneself.' })
  stepUpByCode(
    @Ctx() context: HubContext,
    @Arg('input', () => StepUpByCodeInput, { description: 'The code.' }) { code }: StepUpByCodeInput,
  ): Promise<typeof StepUpResult> {
    return proved(context, this.service.byCode(context.actor, code));
  }
}

/** Hands the session's new token to the browser; the rest of the operation counts as proved. */
export function proved(context: HubContext, work: Promise<NewSession>): Promise<typeof StepUpResult> {
  const success = work.then((session) => {
    context.cookies.setSession(session.token, session.expiresAt);
    context.become({ ...context.actor, authenticatedAt: Date.now() });
    return Object.assign(new StepUpSuccess(), { goodForSeconds: STEP_UP_MINUTES * 60 });
  });
  return resultOf(success) as Promise<typeof StepUpResult>;
}
