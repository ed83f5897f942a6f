import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { classify } from '../../shared/classification';
import type { DiscussionSearchService } from './discussion-search.service';
import {
  DiscussionFilterInput,
  PostHit,
  PostHitConnection,
  TextPiece,
  TopicHit,
  TopicHitConnection,
} from './discussion-search.types';
import { bestPlace, markedText, readable } from './snippet';

classify(TopicHit, 'title', 'PUBLIC');
classify(PostHit, 'title', 'PUBLIC');
classify(PostHit, 'snippet', 'PUBLIC');

const WORDS =
  'Words, by their beginnings or by their stems in the language of the text; at most 8. Accents, apostrophes and ' +
  'script do not matter.';

@Resolver()
export class DiscussionSearchResolver {
  constructor(private readonly service: DiscussionSearchService) {}

  @Query(() => TopicHitConnection, {
    description:
      'Topics with all the words in their titles, on boards that the reader may see; the newest first.',
  })
  async topicSearch(
    @Ctx() { actor }: HubContext,
    @Arg('search', () => String, { description: WORDS }) search: string,
    @Arg('filter', () => DiscussionFilterInput, { nullable: true, description: 'What to narrow it to.' })
    filter: DiscussionFilterInput | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const question = { search, filter: filter ?? null };
    return TopicHitConnection.of(
      await this.service.topics(actor, question, page, nodesOf(selectionOf(info))),
    );
  }

  @Query(() => PostHitConnection, {
    description:
      'Posts with all the words in them or in the titles of their topics, and one at least in the post itself, on ' +
      'boards that the reader may see; the newest first.',
  })
  async discussionSearch(
    @Ctx() { actor }: HubContext,
    @Arg('search', () => String, { description: WORDS }) search: string,
    @Arg('filter', () => DiscussionFilterInput, { nullable: true, description: 'What to narrow it to.' })
    filter: DiscussionFilterInput | null,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    const question = { search, filter: filter ?? null };
    return PostHitConnection.of(await this.service.posts(actor, question, page, nodesOf(selectionOf(info))));
  }
}

@Resolver(() => TopicHit)
export class TopicHitResolver {
  @FieldResolver(() => [TextPiece], { description: 'The title in pieces.' })
  title(@Root() { titleText, titleFound }: TopicHit): TextPiece[] {
    return markedText(titleText, titleFound);
  }
}

@Resolver(() => PostHit)
export class PostHitResolver {
  @FieldResolver(() => [TextPiece], { description: 'The title of its topic in pieces.' })
  title(@Root() { titleText, titleFound }: PostHit): TextPiece[] {
    return markedText(titleText, titleFound);
  }

  @FieldResolver(() => [TextPiece], {
    description:
      'The place of the post with the most of what was searched for, in pieces: plain text, never HTML.',
  })
  snippet(@Root() { html, textFound }: PostHit): TextPiece[] {
    return bestPlace(readable(html), textFound);
  }
}
