import type { StateField, StateStart, States } from '../../graphql/live/state-field';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import type { Line } from '../../shared/line';
import { personOf, takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields, nested, type Selection } from '../../shared/selection';
import { TopicLocked, topicRead } from '../topic';
import { without } from './place';
import { PresentPeople } from './present-people';
import { presenceRead } from './presence.read';
import { SET_SHOWN } from './presence.sql';
import type { TopicPresence } from './presence.types';

const justId = fields('id');
const toWrite = nested({ locked: null, board: fields('viewerMayPost') });

/**
 * Who is at a topic and who writes there, for people who may read it. Nothing of it is written down. Whoever does not
 * want to be shown sees others all the same: they are shown to every reader, and nobody is to pay for being careful.
 * Whoever blocks somebody does not see her; the other sees what she saw before, or she could tell.
 */
export class PresenceService {
  private readonly people: PresentPeople;

  constructor(
    private readonly reads: Reads,
    line: Line,
    private readonly signsByPerson: RateLimit,
  ) {
    this.people = new PresentPeople(line);
  }

  /** The subscription fields: to be subscribed to the first is to be there. */
  readonly states: States = {
    fields: new Map<string, StateField>([
      ['presence', this.field((actor) => takingPart(actor).participantId)],
      ['typing', this.field(() => null)],
    ]),
    onChange: (listener) => this.people.onChange(listener),
  };

  /**
   * Passes on that the actor writes on a topic, for some seconds.
   * @throws NotSignedIn, RateLimited, NotFound, TopicLocked
   */
  async signal(actor: Actor, topicId: string): Promise<void> {
    const { participantId, personId } = takingPart(actor);
    await this.signsByPerson.take(personId);
    const uuid = this.reads.ids.decode(topicId);
    const topic = uuid === null ? null : await this.reads.one(actor, topicRead, toWrite, uuid);
    if (uuid === null || !topic?.board.viewerMayPost)
      throw new NotFound('There is no such topic, or you may not write on it.', 'topicId');
    if (topic.locked) throw new TopicLocked();
    this.people.sign(uuid, participantId);
  }

  /**
   * Sets whether others are shown that the actor is at a topic.
   * @throws NotSignedIn
   */
  async setShown(actor: Actor, shown: boolean): Promise<void> {
    await this.reads.pool.query(SET_SHOWN, [personOf(actor), shown]);
    if (actor.participantId !== undefined) this.people.look(actor.participantId);
  }

  close(): void {
    this.people.close();
  }

  private field(whoIsThere: (actor: Actor) => string | null): StateField {
    return {
      open: (actor, { topicId }) => this.open(actor, topicId as string, whoIsThere),
      show: (viewers, topicId, selection, blocked) => this.show(viewers, topicId, selection, blocked),
    };
  }

  private async open(
    actor: Actor,
    topicId: string,
    whoIsThere: (actor: Actor) => string | null,
  ): Promise<StateStart> {
    personOf(actor);
    const subjectId = this.reads.ids.decode(topicId);
    if (!subjectId || !(await this.reads.one(actor, topicRead, justId, subjectId)))
      throw new NotFound('There is no such topic.', 'topicId');
    const participantId = whoIsThere(actor);
    return { subjectId, enter: () => this.people.join(subjectId, participantId) };
  }

  private async show(
    viewers: readonly Actor[],
    topicId: string,
    selection: Selection,
    blocked: readonly ReadonlySet<string>[],
  ) {
    const here = this.people.at(topicId);
    const shown = blocked.map((each) => without(here, each));
    const seen = viewers.map((): TopicPresence | null => null);
    for (const present of new Set(shown)) {
      const those = [...viewers.keys()].filter((i) => shown[i] === present);
      const who = those.map((i) => viewers[i]!);
      const found = await this.reads.oneForEach(who, presenceRead, selection, topicId, { ...present });
      for (const [n, i] of those.entries()) seen[i] = found[n]!;
    }
    for (const person of seen.flatMap((each) => [...(each?.readers ?? []), ...(each?.typing ?? [])]))
      person.participantId = this.reads.ids.encode(person.participantId);
    return seen;
  }
}
