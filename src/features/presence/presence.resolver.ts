import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { subscribe } from '../../graphql/live/subscribe';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Viewer, type PersonService } from '../person';
import type { PresenceService } from './presence.service';
import {
  SetPresenceInput,
  SetPresenceResult,
  SetPresenceSuccess,
  SignalTypingInput,
  SignalTypingResult,
  SignalTypingSuccess,
  TopicPresence,
  TopicTyping,
} from './presence.types';

@Resolver(() => Viewer)
export class PresenceResolver {
  constructor(
    private readonly service: PresenceService,
    private readonly people: PersonService,
  ) {}

  @FieldResolver(() => Boolean, {
    description: 'Whether others are shown that she is at a topic, or writes there.',
  })
  showsPresence(@Root() viewer: Viewer & { showsPresence: boolean }): boolean {
    return viewer.showsPresence;
  }

  @Mutation(() => SetPresenceResult, {
    description:
      'Sets whether others are shown that the reader is at a topic, or writes there. She sees others either way.',
  })
  setPresence(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetPresenceInput, { description: 'Whether they are.' }) { shown }: SetPresenceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetPresenceResult> {
    return resultOf(
      this.service
        .setShown(actor, shown)
        .then(() => this.people.viewer(actor, below(selectionOf(info), 'viewer')))
        .then((viewer) => Object.assign(new SetPresenceSuccess(), { viewer })),
    ) as Promise<typeof SetPresenceResult>;
  }

  @Mutation(() => SignalTypingResult, {
    description:
      'Shows for five seconds that the reader writes an answer, to those who are at the topic. Give the sign every three seconds or so while she does; nothing of it is kept.',
  })
  signalTyping(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SignalTypingInput, { description: 'Where.' }) { topicId }: SignalTypingInput,
  ): Promise<typeof SignalTypingResult> {
    return resultOf(
      this.service.signal(actor, topicId).then(() => Object.assign(new SignalTypingSuccess(), { topicId })),
    ) as Promise<typeof SignalTypingResult>;
  }

  @Subscription(() => TopicPresence, {
    subscribe,
    description:
      'Who is at a topic now, and who writes there: at once and whenever it changes, at most once a second. Each event takes the place of the one before; none is kept for who was away. To be subscribed is to be there. It ends where the topic goes out of sight, as when it is merged into another.',
  })
  presence(
    @Root() presence: TopicPresence,
    @Arg('topicId', () => ID, { description: 'The topic to be at.' }) _topicId: string,
  ): TopicPresence {
    return presence;
  }

  @Subscription(() => TopicTyping, {
    subscribe,
    description:
      'Who writes on a topic now: a view of `presence`, which tells it too, for who wants to know that alone. Nobody is at a topic by it.',
  })
  typing(
    @Root() typing: TopicTyping,
    @Arg('topicId', () => ID, { description: 'The topic to watch.' }) _topicId: string,
  ): TopicTyping {
    return typing;
  }
}
