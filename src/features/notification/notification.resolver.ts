import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { shown, type NotRead } from '../../graphql/live/live-field';
import { subscribe } from '../../graphql/live/subscribe';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import { below } from '../../shared/selection';
import { Viewer, type PersonService } from '../person';
import { MAX_UNREAD } from './notification.read';
import type { NotificationService } from './notification.service';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadResult,
  MarkNotificationsReadSuccess,
  NotificationAdded,
  NotificationConnection,
} from './notification.types';

@Resolver(() => Viewer)
export class NotificationResolver {
  constructor(
    private readonly service: NotificationService,
    private readonly people: PersonService,
    private readonly cursors: StreamCursors,
  ) {}

  @FieldResolver(() => NotificationConnection, {
    description: 'What she was told of in the hub, newest first; kept for 90 days.',
  })
  async notifications(
    @Ctx() { actor }: HubContext,
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return NotificationConnection.of(await this.service.own(actor, page, nodesOf(selectionOf(info))));
  }

  @FieldResolver(() => Int, {
    description: `How many notifications she has not read, ${MAX_UNREAD} standing for that and more.`,
  })
  unreadNotifications(@Root() viewer: Viewer & { unreadNotifications: number }): number {
    return viewer.unreadNotifications;
  }

  @FieldResolver(() => String, {
    description: 'Where her notifications stand now: `notificationAdded` goes on behind it with `after`.',
  })
  notificationCursor(@Root() { feedId, feedSeq }: { feedId: string; feedSeq: string | null }): string {
    return this.cursors.seal(feedId, BigInt(feedSeq ?? 0));
  }

  @Mutation(() => MarkNotificationsReadResult, {
    description: 'Notes that the reader has read a notification, or it and all older ones.',
  })
  markNotificationsRead(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which.' })
    { notificationId, andOlder }: MarkNotificationsReadInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MarkNotificationsReadResult> {
    return resultOf(
      this.service
        .markRead(actor, notificationId, andOlder)
        .then(() => this.people.viewer(actor, below(selectionOf(info), 'viewer')))
        .then((viewer) => Object.assign(new MarkNotificationsReadSuccess(), { viewer })),
    ) as Promise<typeof MarkNotificationsReadResult>;
  }

  @Subscription(() => NotificationAdded, {
    subscribe,
    description:
      'What the reader is told, and that she has read it in another tab: each with how many are left.',
  })
  notificationAdded(
    @Root() added: NotificationAdded | NotRead,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor to go on behind: nothing is left out. Without it, what comes next.',
    })
    _after: string | null,
  ): NotificationAdded {
    return shown(added);
  }
}
