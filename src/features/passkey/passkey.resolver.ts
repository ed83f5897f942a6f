import { randomBytes } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import type { Reads } from '../../persistence/read/reads';
import { classify } from '../../shared/classification';
import { below } from '../../shared/selection';
import { CODE_SECONDS } from '../mailed-code';
import { Viewer, viewerRead } from '../person';
import { callerOf, type SignInFinish } from '../sign-in';
import { proved } from '../step-up';
import { ownPasskeys } from './passkey.read';
import type { PasskeyService } from './passkey.service';
import {
  BeginPasskeyResult,
  ChangePasskeysResult,
  Passkey,
  PasskeyOptionsSuccess,
  PasskeyResponseInput,
  PasskeysSuccess,
  RemovePasskeyInput,
  SignInByPasskeyResult,
  StepUpByPasskeyResult,
} from './passkey.types';

classify(Viewer, 'passkeys', 'PUBLIC');
// At the second visit, and as long as she has none.
extendRead(viewerRead, 'offerPasskey', 'ME', {
  sql: (a) => `(NOT EXISTS (SELECT 1 FROM passkey k WHERE k.person_id = ${a}.id)
    AND 1 < (SELECT count(*) FROM session s WHERE s.person_id = ${a}.id))`,
});

// As the session's actor is made: see `SessionService`.
extendRead(viewerRead, 'passkeyRequired', 'ME', {
  sql: (
    a,
    p,
  ) => `(EXISTS (SELECT 1 FROM account c WHERE c.person_id = ${a}.id AND c.operator) AND NOT EXISTS (
    SELECT 1 FROM session s WHERE s.id = ${p.bind('session', 'uuid', (c) => c.actor.sessionId ?? null)}
      AND s.passkey_at IS NOT NULL))`,
});

const RESPONSE = { description: 'What the browser has answered.' };

@Resolver(() => Viewer)
export class PasskeyResolver {
  constructor(
    private readonly service: PasskeyService,
    private readonly reads: Reads,
    private readonly finish: SignInFinish,
  ) {}

  @FieldResolver(() => [Passkey], { description: 'Her passkeys, oldest first.' })
  passkeys(@Ctx() { actor }: HubContext, @Info() info: GraphQLResolveInfo): Promise<Passkey[]> {
    return ownPasskeys(this.reads, actor, selectionOf(info));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether to offer her a passkey: from the second visit on, while she has none.',
  })
  offerPasskey(@Root() viewer: Viewer & { offerPasskey?: boolean | null }): boolean | null {
    return viewer.offerPasskey ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether she is an operator who has not shown a passkey in this session: until then she can only add or show one.',
  })
  passkeyRequired(@Root() viewer: Viewer & { passkeyRequired?: boolean | null }): boolean | null {
    return viewer.passkeyRequired ?? null;
  }

  @Mutation(() => BeginPasskeyResult, { description: 'Begins to add a passkey. Wants a fresh proof.' })
  beginPasskey(@Ctx() { actor }: HubContext): Promise<typeof BeginPasskeyResult> {
    return options(this.service.beginAdding(actor));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => ChangePasskeysResult, { description: 'Adds the passkey that the browser has made.' })
  addPasskey(
    @Ctx() context: HubContext,
    @Arg('input', () => PasskeyResponseInput, RESPONSE) { response }: PasskeyResponseInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangePasskeysResult> {
    const added = this.service.add(context.actor, response, context.device).then((session) => {
      context.cookies.setSession(session.token, session.expiresAt);
    });
    return this.changed(context, info, added);
  }

  @Mutation(() => ChangePasskeysResult, {
    description: 'Removes one of one’s passkeys. Wants a fresh proof.',
  })
  removePasskey(
    @Ctx() context: HubContext,
    @Arg('input', () => RemovePasskeyInput, { description: 'Which.' }) { passkeyId }: RemovePasskeyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangePasskeysResult> {
    return this.changed(context, info, this.service.remove(context.actor, passkeyId));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => BeginPasskeyResult, { description: 'Begins to sign in by a passkey, whoever it may be.' })
  beginPasskeySignIn(@Ctx() context: HubContext): Promise<typeof BeginPasskeyResult> {
    const asking = context.cookies.asking ?? randomBytes(32).toString('base64url');
    context.cookies.setAsking(asking, CODE_SECONDS);
    return options(this.service.beginSignIn(callerOf(context), asking));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => SignInByPasskeyResult, { description: 'Signs in by a passkey.' })
  signInByPasskey(
    @Ctx() context: HubContext,
    @Arg('input', () => PasskeyResponseInput, RESPONSE) { response }: PasskeyResponseInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SignInByPasskeyResult> {
    const work = this.finish.success(this.service.signInBy(callerOf(context), response), context, info);
    return resultOf(work) as Promise<typeof SignInByPasskeyResult>;
  }

  @Mutation(() => BeginPasskeyResult, { description: 'Begins to prove by a passkey that one is oneself.' })
  beginPasskeyStepUp(@Ctx() { actor }: HubContext): Promise<typeof BeginPasskeyResult> {
    return options(this.service.beginStepUp(actor));
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => StepUpByPasskeyResult, { description: 'Proves by a passkey that one is oneself.' })
  stepUpByPasskey(
    @Ctx() context: HubContext,
    @Arg('input', () => PasskeyResponseInput, RESPONSE) { response }: PasskeyResponseInput,
  ): Promise<typeof StepUpByPasskeyResult> {
    const work = proved(context, this.service.stepUp(context.actor, response));
    return work as Promise<typeof StepUpByPasskeyResult>;
  }

  private changed(
    { actor }: HubContext,
    info: GraphQLResolveInfo,
    work: Promise<void>,
  ): Promise<typeof ChangePasskeysResult> {
    const success = work.then(async () => {
      const passkeys = await ownPasskeys(this.reads, actor, below(selectionOf(info), 'passkeys'));
      return Object.assign(new PasskeysSuccess(), { passkeys });
    });
    return resultOf(success) as Promise<typeof ChangePasskeysResult>;
  }
}

function options(work: Promise<string>): Promise<typeof BeginPasskeyResult> {
  const success = work.then((text) => Object.assign(new PasskeyOptionsSuccess(), { options: text }));
  return resultOf(success) as Promise<typeof BeginPasskeyResult>;
}
