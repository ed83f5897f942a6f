import type { LiveField, LiveStart } from '../../graphql/live/live-field';
import type { Change } from '../../persistence/changes/change-feed';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { below, fields, merge, type Selection } from '../../shared/selection';
import { eventRead, occurrenceRead } from '../event';
import { EventChange } from './event-change.types';

const justId = fields('id');

/** The change logs of events, as those who see them see them. */
export class EventChangeService {
  constructor(
    private readonly reads: Reads,
    private readonly cursors: StreamCursors,
  ) {}

  /** The subscription field that shows the log. */
  readonly liveFields: ReadonlyMap<string, LiveField> = new Map([
    [
      'eventChanges',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: ({ kind }) => kind === 'OCCURRENCE_CHANGED',
        show: (viewers, change, selection) => this.show(viewers, change, selection),
      },
    ],
  ] satisfies [string, LiveField][]);

  private async open(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<LiveStart> {
    const id = this.reads.ids.decode(args['eventId'] as string);
    const event = id && (await this.reads.one(actor, eventRead, justId, id));
    if (!id || !event) throw new NotFound('There is no such event.', 'eventId');
    const after = args['after'] as string | null | undefined;
    return { streamId: id, after: after == null ? null : this.cursors.open(id, after) };
  }

  private async show(
    viewers: readonly Actor[],
    change: Change,
    selection: Selection,
  ): Promise<(EventChange | null)[]> {
    const asked = merge(below(selection, 'occurrence'), justId);
    const seen = await this.reads.oneForEach(viewers, occurrenceRead, asked, change.subjectId);
    const cursor = this.cursors.seal(change.streamId, change.seq);
    return seen.map((occurrence) => occurrence && Object.assign(new EventChange(), { cursor, occurrence }));
  }
}
