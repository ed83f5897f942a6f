import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { Audience } from '../../shared/audience';
import { below } from '../../shared/selection';
import { Network, type NetworkService } from '../network';
import type { NetworkLinkService } from './network-link.service';
import type { SharingService } from './sharing.service';
import {
  NetworkLink,
  NetworkLinkInput,
  NetworkLinkResult,
  NetworkLinkSuccess,
  OfferNetworkLinkInput,
  SetSharingInput,
  SharingResult,
  SharingRule,
  SharingSuccess,
} from './sharing.types';

/** A network with what the read path put on it. */
type WithSharing = Network & {
  links: NetworkLink[];
  sharingRules: SharingRule[] | null;
  cardsUpTo: Audience | null;
};

@Resolver(() => Network)
export class SharingResolver {
  constructor(
    private readonly links: NetworkLinkService,
    private readonly sharing: SharingService,
    private readonly networks: NetworkService,
  ) {}

  @Mutation(() => NetworkLinkResult, {
    description: 'Offers another network an agreement to see data of each other.',
  })
  offerNetworkLink(
    @Ctx() context: HubContext,
    @Arg('input', () => OfferNetworkLinkInput, { description: 'What is offered.' })
    input: OfferNetworkLinkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.link(context, this.links.offer(context.actor, input), info);
  }

  @Mutation(() => NetworkLinkResult, {
    description: 'Accepts an agreement that was offered; it is in force at once.',
  })
  acceptNetworkLink(
    @Ctx() context: HubContext,
    @Arg('input', () => NetworkLinkInput, { description: 'Which.' }) { linkId }: NetworkLinkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.link(context, this.links.accept(context.actor, linkId), info);
  }

  @Mutation(() => NetworkLinkResult, {
    description: 'Ends an agreement, or declines an offer, at once and from either side.',
  })
  endNetworkLink(
    @Ctx() context: HubContext,
    @Arg('input', () => NetworkLinkInput, { description: 'Which.' }) { linkId }: NetworkLinkInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.link(context, this.links.end(context.actor, linkId), info);
  }

  @Mutation(() => SharingResult, {
    description: 'Says all that a network shares with those above and below it; in force at once.',
  })
  setSharing(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetSharingInput, { description: 'What is shared.' }) input: SetSharingInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    const shown = this.sharing.set(actor, input).then(async (uuid) => {
      const network = await this.networks.byUuid(actor, uuid, below(selectionOf(info), 'network'));
      return Object.assign(new SharingSuccess(), { network });
    });
    return resultOf(shown) as Promise<typeof SharingResult>;
  }

  @FieldResolver(() => [NetworkLink], {
    name: 'links',
    description: 'Its agreements and offers, as far as the reader may know of them.',
  })
  linksOf(@Root() network: WithSharing): NetworkLink[] {
    return network.links;
  }

  @FieldResolver(() => [SharingRule], {
    nullable: true,
    description: 'What it shares with the networks above and below; for its members.',
  })
  sharingRules(@Root() network: WithSharing): SharingRule[] | null {
    return network.sharingRules;
  }

  @FieldResolver(() => AudienceStep, {
    nullable: true,
    description: 'The widest step that the cards of its members reach, whatever they chose; for its members.',
  })
  cardsUpTo(@Root() network: WithSharing): Audience | null {
    return network.cardsUpTo;
  }

  private link(context: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const link = await this.links.byUuid(context.actor, uuid, below(selectionOf(info), 'link'));
      return Object.assign(new NetworkLinkSuccess(), { link });
    });
    return resultOf(shown) as Promise<typeof NetworkLinkResult>;
  }
}
