import { createHash } from 'node:crypto';
import { message } from '../../locales/messages';
import type { Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import type { RateLimit } from '../../shared/rate-limit';
import type { Reads } from '../../persistence/read/reads';
import { fields, nested } from '../../shared/selection';
import { tokenHash } from '../../shared/token-hash';
import type { EventCalendarService } from '../event-calendar';
import { networkRead } from '../network';
import type { SessionService } from '../session';
import { FEED_BEHIND } from './calendar-feed.sql';
import { feedState, type FeedScope, type FeedState } from './feed-state';

const NAME = nested({ name: fields('text') });
/** How often a calendar program is asked to look again. */
const REFRESH_MINUTES = 240;

export interface FeedReadingParts {
  readonly reads: Reads;
  readonly sessions: Pick<SessionService, 'actorsOfPeople'>;
  readonly calendars: EventCalendarService;
  readonly readingsByAddressGroup: RateLimit;
  /** Of the hub's program: another one may make other files. */
  readonly version: string;
}

/** A feed that was found: by what its state is known, and how its file is made where that is asked for. */
export interface FoundFeed {
  readonly tag: string;
  file(): Promise<string>;
}

interface Behind extends FeedScope {
  readonly personId: string;
}

/** The feeds as programs read them, each as its person sees it now. */
export class FeedReadingService {
  constructor(private readonly parts: FeedReadingParts) {}

  /**
   * The feed behind a secret; null where there is none, or its person could not sign in.
   * @param address from where it is asked for
   * @throws RateLimited
   */
  async find(secret: string, address: string): Promise<FoundFeed | null> {
    const { reads, sessions, readingsByAddressGroup } = this.parts;
    await readingsByAddressGroup.take(addressGroup(address));
    const found = await reads.pool.query<Behind>({
      name: 'feed-behind',
      text: FEED_BEHIND,
      values: [tokenHash(secret)],
    });
    const [feed] = found.rows;
    const actor = feed && (await sessions.actorsOfPeople([feed.personId])).get(feed.personId);
    if (!actor) return null;
    const { states, digest } = await feedState(reads, actor, feed);
    return {
      tag: this.tagOf(actor, feed, digest),
      file: () => this.fileOf(actor, feed, states),
    };
  }

  /** Beside what stands in the database: what the hub itself puts into each file. */
  private tagOf({ languages }: Actor, { kind, networkId }: FeedScope, digest: string): string {
    const { version, calendars } = this.parts;
    const { hubName, mailAddress, publicUrl } = calendars.maker;
    const all = [version, hubName, mailAddress, publicUrl(), languages, kind, networkId, digest];
    return createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 22);
  }

  private async fileOf(actor: Actor, feed: FeedScope, states: FeedState['states']): Promise<string> {
    const { calendars } = this.parts;
    const parts = await calendars.partsOf(actor, { states, own: feed.kind === 'MINE' });
    const name = await this.nameOf(actor, feed);
    return calendars.publish(parts, { name, refreshMinutes: REFRESH_MINUTES });
  }

  private async nameOf(actor: Actor, { kind, networkId }: FeedScope): Promise<string> {
    const { reads, calendars } = this.parts;
    const { hubName } = calendars.maker;
    if (networkId === null)
      return message(actor.languages[0] ?? 'en', kind === 'MINE' ? 'calendar.mine' : 'calendar.all', {
        hub: hubName,
      });
    const network = await reads.one(actor, networkRead, NAME, networkId);
    return network?.name.text ?? hubName;
  }
}
