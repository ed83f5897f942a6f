import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { enumOf } from '../../graphql/enum-of';
import { LocalizedText } from '../../graphql/localized-text';
import type { Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { BOARD_KINDS, type BoardKindName } from './board.entity';

export const BoardKind = enumOf(BOARD_KINDS);
registerEnumType(BoardKind, {
  name: 'BoardKind',
  description: 'What a board is for.',
  valuesConfig: {
    DISCUSSION: { description: 'Every member posts.' },
    ANNOUNCEMENT: { description: 'Organisers post.' },
    QUESTIONS: { description: 'Members ask and answer.' },
  },
});

@ObjectType({ description: 'Where the members of a network talk.', simpleResolvers: true })
export class Board {
  uuid!: string;
  /** Read along where `changeCursor` is asked for. */
  streamId!: string;
  lastSeq!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => BoardKind, { description: 'What it is for.' })
  @ShownTo('PUBLIC')
  kind!: BoardKindName;

  @Field(() => LocalizedText, { description: 'Its title.' })
  @ShownTo('PUBLIC')
  title!: LocalizedText;

  @Field(() => Network, { description: 'The network it belongs to.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => Int, {
    description: 'For how many hours authors may edit what they posted here; 0 where they may not.',
  })
  @ShownTo('PUBLIC')
  editHours!: number;

  @Field(() => Boolean, { description: 'Whether it wants reactions to its posts.' })
  @ShownTo('PUBLIC')
  reactions!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether people may write there without their names. Where they may, nobody is shown to be there, nor to write.',
  })
  @ShownTo('PUBLIC')
  nameless!: boolean;

  @Field(() => Boolean, { description: 'Whether its posts may carry pictures and PDF files.' })
  @ShownTo('PUBLIC')
  attachments!: boolean;

  @Field(() => Int, {
    description:
      'For how many days after she came to the network what somebody attaches waits for those who keep order; 0 where it never does.',
  })
  @ShownTo('PUBLIC')
  attachmentHoldDays!: number;

  @Field(() => Boolean, {
    description: 'Whether it is only read: it takes no topics, no posts and no edits.',
  })
  @ShownTo('PUBLIC')
  archived!: boolean;

  @Field(() => AudienceStep, {
    nullable: true,
    description: 'The last step of the ladder that it reaches; for organisers.',
  })
  @ShownTo('ORGANISER')
  audience!: Audience | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether partner portals of its network may show it, too; for organisers.',
  })
  @ShownTo('ORGANISER')
  partners!: boolean | null;

  @Field(() => Boolean, { description: 'Whether the reader keeps order on it: pins and locks topics.' })
  @ShownTo('PUBLIC')
  viewerMayModerate!: boolean;

  @Field(() => Boolean, { description: 'Whether the reader may post on it.' })
  @ShownTo('PUBLIC')
  viewerMayPost!: boolean;
}
