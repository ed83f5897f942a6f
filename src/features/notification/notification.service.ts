import type { Change, ChangeFeed } from '../../persistence/changes/change-feed';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { LiveField } from '../../graphql/live/live-field';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import { personOf } from '../../shared/person-of';
import { below, fields, type Selection } from '../../shared/selection';
import { viewerRead } from '../person';
import { notificationRead } from './notification.read';
import { holdFeeds } from './hold-feeds';
import { READ_FROM, READ_ONE, READ_WITH_BOARD, READ_WITH_TOPIC } from './notification.sql';
import { NotificationAdded, type Notification } from './notification.types';

/** As its index goes, backwards. */
const own: KeysetList<Notification> = {
  name: 'notifications',
  model: notificationRead,
  keys: [
    { sql: (a) => `${a}.at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  descending: true,
  where: () => 'true',
};

const justCount = fields('unreadNotifications');

/** What people are told in the hub. */
export class NotificationService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly changes: ChangeFeed,
    private readonly cursors: StreamCursors,
  ) {}

  /** The subscription field that shows a person's log. */
  readonly liveFields: ReadonlyMap<string, LiveField> = new Map([
    [
      'notificationAdded',
      {
        open: (actor, { after }) => {
          const streamId = personOf(actor);
          return Promise.resolve({
            streamId,
            after: after == null ? null : this.cursors.open(streamId, after as string),
          });
        },
        accepts: () => true,
        show: (viewers, change, selection) =>
          Promise.all(viewers.map((viewer) => this.added(viewer, change, selection))),
      },
    ],
  ] satisfies [string, LiveField][]);

  /** What the actor was told, newest first. */
  own(actor: Actor, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, own, selection, page);
  }

  /**
   * Marks a notification of the actor as read; with all that stand below it, where asked.
   * @throws NotSignedIn, NotFound
   */
  async markRead(actor: Actor, notificationId: string, andOlder: boolean): Promise<void> {
    const personId = personOf(actor);
    const id = this.reads.ids.decode(notificationId);
    if (!id || !(await this.reads.one(actor, notificationRead, fields('id'), id)))
      throw new NotFound('There is no such notification.', 'notificationId');
    await this.mark(andOlder ? READ_FROM : READ_ONE, [personId, id]);
  }

  /** Whoever reads a topic up to a post has read what she was told of it. */
  readWithTopic(personId: string, topicId: string, postId: string): Promise<void> {
    return this.mark(READ_WITH_TOPIC, [personId, topicId, postId]);
  }

  /** Whoever reads all of a board has read what she was told of it. */
  readWithBoard(personId: string, boardId: string): Promise<void> {
    return this.mark(READ_WITH_BOARD, [personId, boardId]);
  }

  private async mark(statement: string, values: [personId: string, ...string[]]): Promise<void> {
    const [personId] = values;
    const told = await inTransaction(this.reads.pool, async (tx) => {
      await holdFeeds(tx, [personId]);
      return tx.query(statement, values);
    });
    if (told.rowCount) this.changes.wake(personId);
  }

  private async added(
    viewer: Actor,
    change: Change,
    selection: Selection,
  ): Promise<NotificationAdded | null> {
    // Nobody but its person can open this log, so whoever reads it is she.
    const me: Actor = { ...viewer, reach: { ...viewer.reach, personId: change.streamId } };
    const asked = below(selection, 'notification');
    const [notification, viewerNow] = await Promise.all([
      change.kind === 'NOTIFIED' ? this.reads.one(me, notificationRead, asked, change.subjectId) : null,
      this.reads.one(me, viewerRead, justCount, change.streamId),
    ]);
    if (change.kind === 'NOTIFIED' && !notification) return null;
    return Object.assign(new NotificationAdded(), {
      cursor: this.cursors.seal(change.streamId, change.seq),
      notification,
      unreadCount: (viewerNow as unknown as { unreadNotifications: number }).unreadNotifications,
    });
  }
}
