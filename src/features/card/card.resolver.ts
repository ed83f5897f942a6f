import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Guardian } from '../guardian';
import './card.read';
import type { CardService, Onlooker } from './card.service';
import {
  CardAudiences,
  CardOnlooker,
  ChangeCardInput,
  ChangeCardResult,
  ChangeCardSuccess,
} from './card.types';

@Resolver(() => Guardian)
export class CardResolver {
  constructor(private readonly service: CardService) {}

  @FieldResolver(() => CardAudiences, {
    nullable: true,
    description: 'For whom the parts of the card are; shown to oneself alone.',
  })
  audiences(@Root() guardian: Guardian & { audiences?: CardAudiences | null }): CardAudiences | null {
    return guardian.audiences ?? null;
  }

  @Query(() => Guardian, {
    nullable: true,
    description:
      'The reader’s own card as somebody else sees it; null where they do not, or where there is none.',
  })
  myCardAs(
    @Ctx() { actor }: HubContext,
    @Arg('onlooker', () => CardOnlooker, { description: 'Who looks.' }) onlooker: Onlooker,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Guardian | null> {
    return this.service.seenBy(actor, onlooker, selectionOf(info));
  }

  @Mutation(() => ChangeCardResult, {
    description: 'Changes one’s card in the directory, and for whom its parts are.',
  })
  changeCard(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ChangeCardInput, { description: 'What to change.' }) input: ChangeCardInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ChangeCardResult> {
    const changed = this.service
      .change(actor, input, below(selectionOf(info), 'guardian'))
      .then((guardian) => Object.assign(new ChangeCardSuccess(), { guardian }));
    return resultOf(changed) as Promise<typeof ChangeCardResult>;
  }
}
