import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { LocalizedTextInput } from '../../graphql/localized-text';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  StepUpRequiredError,
  UserError,
} from '../../graphql/user-errors';
import type { Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { Board, BoardKind, type BoardKindName } from '../board';
import { TooManyBoards } from './board-care.errors';

@Shows(TooManyBoards)
@ObjectType({
  implements: UserError,
  description: 'The network has as many boards as one can have.',
  simpleResolvers: true,
})
export class TooManyBoardsError extends UserError {}

@InputType({ description: 'A board to make.' })
export class CreateBoardInput {
  @Field(() => ID, { description: 'The network; it has at most 50, archived ones among them.' })
  networkId!: string;

  @Field(() => BoardKind, { description: 'What it is for; that stays.' })
  kind!: BoardKindName;

  @Field(() => [LocalizedTextInput], { description: 'Its title, at most 200 characters in each language.' })
  title!: LocalizedTextInput[];

  @Field(() => AudienceStep, {
    defaultValue: 'NETWORK',
    description: 'The last step of the ladder that it reaches; the network at least.',
  })
  audience!: Audience;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether partner portals of the network may show it, too.',
  })
  partners!: boolean;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'For how many hours authors may edit what they posted, 0 to 720.',
  })
  editHours!: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether it wants reactions to its posts.' })
  reactions!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether people may write there without their names.',
  })
  nameless!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether its posts may carry pictures and PDF files.',
  })
  attachments!: boolean;

  @Field(() => Int, {
    defaultValue: 7,
    description:
      'For how many days after she came to the network what somebody attaches waits for those who keep order, 0 to 365.',
  })
  attachmentHoldDays!: number;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input makes one board.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What to change of a board; what is left out stays as it is.' })
export class UpdateBoardInput {
  @Field(() => ID, { description: 'The board.' })
  boardId!: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'Its title in all its languages, at most 200 characters in each.',
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => AudienceStep, {
    nullable: true,
    description:
      'The last step of the ladder that it reaches, the network at least: of all that was ever written on it.',
  })
  audience?: Audience | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether partner portals of the network may show it, too.',
  })
  partners?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many hours authors may edit what they posted, 0 to 720.',
  })
  editHours?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it wants reactions to its posts.' })
  reactions?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether people may write there without their names. What was written so stays so when they may not any more.',
  })
  nameless?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its posts may carry pictures and PDF files.',
  })
  attachments?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many days after she came to the network what somebody attaches waits for those who keep order, 0 to 365.',
  })
  attachmentHoldDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is only read: it takes no topics, no posts and no edits.',
  })
  archived?: boolean | null;
}

@ObjectType({ description: 'The board is as it was asked for.', simpleResolvers: true })
export class BoardSuccess {
  @Field(() => ID, { description: 'The id of the board.' })
  @ShownTo('PUBLIC')
  boardId!: string;

  @Field(() => Board, {
    nullable: true,
    description: 'The board; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  board!: Board | null;
}

export const BoardResult = createUnionType({
  name: 'BoardResult',
  description: 'What comes of making or changing a board.',
  types: () =>
    [
      BoardSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      StepUpRequiredError,
      IdempotencyKeyReusedError,
      TooManyBoardsError,
    ] as const,
});
