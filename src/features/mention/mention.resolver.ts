import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { extendRead } from '../../persistence/read/model';
import { Board, boardRead } from '../board';
import { Participant } from '../person';
import type { MentionService } from './mention.service';

extendRead(boardRead, 'mentionable', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@Resolver(() => Board)
export class BoardMentionsResolver {
  constructor(private readonly service: MentionService) {}

  @FieldResolver(() => [Participant], {
    description:
      'Whom the reader may mention in a post here, as `@[name](person:id)`, at most eight: members of the network whom she sees, and ' +
      'who has written on the topic. None for those who do not belong to the network.',
  })
  mentionable(
    @Ctx() { actor }: HubContext,
    @Root() { uuid }: Board,
    @Arg('search', () => String, { description: 'The beginnings of words of the name.' }) search: string,
    @Arg('topicId', () => ID, { nullable: true, description: 'The topic on which the post is to stand.' })
    topicId: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Participant[]> {
    return this.service.mentionable(actor, uuid, { search, topicId: topicId ?? null }, selectionOf(info));
  }
}
