import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  RulesNotAcceptedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { NamelessNotAllowedError } from '../alias';
import { AttachmentsNotConfirmedError, AttachmentsOffError } from '../attachment';
import { CONFIRMATIONS, LikelyIdentifierError } from '../free-text';
import { TooManyMentionsError } from '../mention';
import { Topic } from '../topic';

@InputType({ description: 'A topic to open, with its first post.' })
export class OpenTopicInput {
  @Field(() => ID, { description: 'The board to open it on.' })
  boardId!: string;

  @Field(() => String, { description: 'What it is about: one line of plain text, at most 200 characters.' })
  title!: string;

  @Field(() => String, {
    description:
      'The text of the first post (CommonMark), at most 10,000 characters, with mentions as in `PostInput`.',
  })
  body!: string;

  @Field(() => LanguageTag, { nullable: true, description: 'The language it is held in.' })
  language?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'What it is about: at most five of the tags of the board’s network.',
  })
  tagIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to open it without one’s name, as in `PostInput`.',
  })
  nameless!: boolean;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Networks of one’s own that are not to see it, nor what is answered to it, as in `PostInput`.',
  })
  awayFromNetworkIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'What the first post carries besides the text, as in `PostInput`.',
  })
  attachmentIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'That none of them shows a child, and none is a document of or about one.',
  })
  noChildInAttachments!: boolean;

  @Field(() => [String], CONFIRMATIONS)
  confirmations!: string[];

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input opens one topic.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The topic was opened, now or by an earlier try with the same key.',
  simpleResolvers: true,
})
export class OpenTopicSuccess {
  @Field(() => Topic, { description: 'The topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const OpenTopicResult = createUnionType({
  name: 'OpenTopicResult',
  description: 'What comes of opening a topic.',
  types: () =>
    [
      OpenTopicSuccess,
      LikelyIdentifierError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
      RulesNotAcceptedError,
      TooManyMentionsError,
      NamelessNotAllowedError,
      AttachmentsOffError,
      AttachmentsNotConfirmedError,
    ] as const,
});
