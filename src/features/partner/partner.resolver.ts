import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import * as inputs from './partner.inputs';
import type { PartnerService } from './partner.service';
import { PartnerConnection } from './partner.types';

type Context = HubContext;
type Result = Promise<typeof inputs.PartnerResult>;

@Resolver()
export class PartnerResolver {
  constructor(private readonly service: PartnerService) {}

  @Query(() => PartnerConnection, {
    description:
      'The partner portals that a network keeps or granted something, for its organisers; oldest first.',
  })
  async partners(
    @Ctx() { actor }: Context,
    @Arg('networkId', () => ID, { description: 'The network.' }) networkId: string,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = nodesOf(selectionOf(info));
    return PartnerConnection.of(await this.service.ofNetwork(actor, networkId, page, selection));
  }

  @Mutation(() => inputs.CreatePartnerResult, {
    description: 'Adds a partner, for organisers of its networks.',
  })
  createPartner(
    @Ctx() context: Context,
    @Arg('input', () => inputs.CreatePartnerInput, { description: 'The partner.' })
    input: inputs.CreatePartnerInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof inputs.CreatePartnerResult> {
    return this.answer(context, info, this.service.create(context.actor, input));
  }

  @Mutation(() => inputs.PartnerResult, {
    description: 'Lets a partner read what a network flags for partners.',
  })
  grantPartner(
    @Ctx() context: Context,
    @Arg('input', () => inputs.GrantPartnerInput, { description: 'The grant.' })
    input: inputs.GrantPartnerInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(context, info, this.service.grant(context.actor, input));
  }

  @Mutation(() => inputs.PartnerResult, { description: "Takes a network's grant back, at once." })
  revokePartnerGrant(
    @Ctx() context: Context,
    @Arg('input', () => inputs.RevokePartnerGrantInput, { description: 'Which.' })
    input: inputs.RevokePartnerGrantInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(context, info, this.service.revokeGrant(context.actor, input));
  }

  @Mutation(() => inputs.AddPartnerKeyResult, {
    description: 'Makes a key for a partner; it is shown this once.',
  })
  async addPartnerKey(
    @Ctx() { actor }: Context,
    @Arg('input', () => inputs.AddPartnerKeyInput, { description: 'For whom.' })
    input: inputs.AddPartnerKeyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof inputs.AddPartnerKeyResult> {
    const made = this.service.addKey(actor, input).then(async ({ partnerId, key }) => {
      const partner = await this.service.byUuid(actor, partnerId, below(selectionOf(info), 'partner'));
      return Object.assign(new inputs.AddPartnerKeySuccess(), { key, partner });
    });
    return resultOf(made) as Promise<typeof inputs.AddPartnerKeyResult>;
  }

  @Mutation(() => inputs.PartnerResult, { description: 'Revokes a key, at once.' })
  revokePartnerKey(
    @Ctx() context: Context,
    @Arg('input', () => inputs.RevokePartnerKeyInput, { description: 'Which.' })
    input: inputs.RevokePartnerKeyInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(context, info, this.service.revokeKey(context.actor, input));
  }

  @Mutation(() => inputs.PartnerResult, { description: 'Registers a public key for the token endpoint.' })
  registerPartnerJwk(
    @Ctx() context: Context,
    @Arg('input', () => inputs.RegisterPartnerJwkInput, { description: 'The key.' })
    input: inputs.RegisterPartnerJwkInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(context, info, this.service.registerJwk(context.actor, input));
  }

  @Mutation(() => inputs.PartnerResult, {
    description: 'Removes a public key; the tokens that were asked for with it end at once.',
  })
  removePartnerJwk(
    @Ctx() context: Context,
    @Arg('input', () => inputs.RemovePartnerJwkInput, { description: 'Which.' })
    input: inputs.RemovePartnerJwkInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(context, info, this.service.removeJwk(context.actor, input));
  }

  @Mutation(() => inputs.PartnerResult, {
    description: 'Sets what a partner may spend in a minute; for operators.',
  })
  setPartnerPoints(
    @Ctx() context: Context,
    @Arg('input', () => inputs.SetPartnerPointsInput, { description: 'How much.' })
    input: inputs.SetPartnerPointsInput,
    @Info() info: GraphQLResolveInfo,
  ): Result {
    return this.answer(context, info, this.service.setPoints(context.actor, input));
  }

  private answer({ actor }: Context, info: GraphQLResolveInfo, work: Promise<string>): Result {
    const success = work.then(async (id) => {
      const partner = await this.service.byUuid(actor, id, below(selectionOf(info), 'partner'));
      return Object.assign(new inputs.PartnerSuccess(), { partner });
    });
    return resultOf(success) as Result;
  }
}
