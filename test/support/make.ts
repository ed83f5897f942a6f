import type { App } from '../../src/app';
import type { GuardianKindName } from '../../src/features/guardian';
import type { MembershipRoleName } from '../../src/features/membership';
import type { NetworkKindName } from '../../src/features/network';
import { storedAudience, type Audience } from '../../src/shared/audience';
import { randomId, timeOrderedId } from '../../src/shared/ids';
import { latinKey } from '../../src/shared/latin-key';

export interface MadePerson {
  readonly personId: string;
  readonly participantId: string;
  readonly cardId: string;
  readonly email: string;
}

export interface PersonOptions {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: string;
  readonly in?: readonly string[];
  readonly role?: MembershipRoleName;
  /** The audience of the card; the fields have it too unless they are named. */
  readonly audience?: Audience;
  readonly partners?: boolean;
  readonly about?: string;
  readonly aboutAudience?: Audience;
  readonly kind?: GuardianKindName;
  readonly languages?: readonly string[];
  readonly externalId?: string;
}

let count = 0;

/** Makes rows for tests, straight in the database: what a test is about goes through the API. */
export class Make {
  constructor(private readonly app: App) {}

  async network(options: { kind?: NetworkKindName; parentId?: string; name?: string } = {}): Promise<string> {
    const id = timeOrderedId();
    const name = { en: options.name ?? `Network ${++count}` };
    await this.query('INSERT INTO network (id, kind, parent_id, name) VALUES ($1, $2, $3, $4)', [
      id,
      options.kind ?? 'REGIONAL',
      options.parentId ?? null,
      name,
    ]);
    return id;
  }

  /** An agreement in force between two networks. */
  async link(fromId: string, toId: string, expiresAt: Date | null = null): Promise<void> {
    await this.query(
      `INSERT INTO network_link (id, from_id, to_id, purpose, accepted_at, expires_at) VALUES ($1, $2, $3, 'exchange', now(), $4)`,
      [timeOrderedId(), fromId, toId, expiresAt],
    );
  }

  async person(options: PersonOptions = {}): Promise<MadePerson> {
    const made = { personId: randomId(), participantId: randomId(), cardId: randomId() };
    const email = options.email ?? `person${++count}@example.org`;
    const name = options.name ?? `Person ${count}`;
    const [givenName, ...rest] = name.split(' ');
    await this.query(
      'INSERT INTO person (id, given_name, family_name, display_name, locale) VALUES ($1, $2, $3, $4, $5)',
      [made.personId, givenName, rest.join(' '), name, options.locale ?? 'en'],
    );
    await this.query('INSERT INTO account (person_id) VALUES ($1)', [made.personId]);
    await this.query(
      `INSERT INTO email_address (id, person_id, address, folded, state) VALUES ($1, $2, $3, $4, 'VERIFIED')`,
      [randomId(), made.personId, email, email.toLowerCase()],
    );
    await this.query(`INSERT INTO participant (id, kind, person_id, name) VALUES ($1, 'PERSON', $2, $3)`, [
      made.participantId,
      made.personId,
      name,
    ]);
    for (const networkId of options.in ?? [])
      await this.membership(made.personId, networkId, options.role, options.externalId);
    await this.card(made, name, options);
    return { ...made, email };
  }

  async membership(
    personId: string,
    networkId: string,
    role: MembershipRoleName = 'GUARDIAN',
    externalId?: string,
  ): Promise<void> {
    await this.query(
      'INSERT INTO membership (id, person_id, network_id, role, external_id) VALUES ($1, $2, $3, $4, $5)',
      [timeOrderedId(), personId, networkId, role, externalId ?? null],
    );
  }

  async board(networkId: string, options: { kind?: string; audience?: Audience } = {}): Promise<string> {
    const id = timeOrderedId();
    await this.query('INSERT INTO change_stream (id) VALUES ($1)', [id]);
    await this.query(
      'INSERT INTO board (id, network_id, kind, title, audience) VALUES ($1, $2, $3, $4, $5)',
      [
        id,
        networkId,
        options.kind ?? 'DISCUSSION',
        { en: `Board ${++count}` },
        storedAudience(options.audience ?? 'NETWORK'),
      ],
    );
    return id;
  }

  async topic(boardId: string, authorId: string, title = `Topic ${++count}`): Promise<string> {
    const id = timeOrderedId();
    await this.query(
      `INSERT INTO topic (id, board_id, author_id, title, language) VALUES ($1, $2, $3, $4, 'en')`,
      [id, boardId, authorId, title],
    );
    return id;
  }

  /** Each later than the one before, also within a millisecond: in that order they are listed. */
  async tag(networkId: string, name = `Tag ${++count}`): Promise<string> {
    const id = timeOrderedId(Date.now() + ++count);
    await this.query('INSERT INTO tag (id, network_id, name) VALUES ($1, $2, $3)', [
      id,
      networkId,
      { en: name },
    ]);
    return id;
  }

  /** A photo on a card, of whatever bytes; `audience` is as stored. */
  async photo(cardId: string, audience?: number): Promise<void> {
    await this.query(
      `UPDATE guardian_card SET photo_hash = uuid_send($1), photo_audience = coalesce($2, photo_audience) WHERE id = $1`,
      [cardId, audience ?? null],
    );
    await this.query(
      `INSERT INTO guardian_photo (card_id, large, small) VALUES ($1, 'large', 'small')
       ON CONFLICT (card_id) DO NOTHING`,
      [cardId],
    );
  }

  /** A picture of a post, of whatever bytes. @returns its id */
  async attachment(personId: string, boardId: string, postId: string, held = false): Promise<string> {
    const id = randomId();
    await this.query(
      `INSERT INTO attachment (id, person_id, board_id, post_id, position, name, kind, bytes, width, height, held)
       VALUES ($1, $2, $3, $4, 1, 'hall.webp', 'IMAGE', 4, 100, 80, $5)`,
      [id, personId, boardId, postId, held],
    );
    await this.query(
      `INSERT INTO attachment_file (attachment_id, file, small) VALUES ($1, 'file', 'small')`,
      [id],
    );
    return id;
  }

  /** An event that takes place once, in a month. @returns its id, and that of its occurrence */
  async event(
    networkId: string,
    options: { audience?: Audience; capacity?: number } = {},
  ): Promise<{ eventId: string; occurrenceId: string }> {
    const [eventId, occurrenceId] = [timeOrderedId(), timeOrderedId()];
    await this.query('INSERT INTO change_stream (id) VALUES ($1)', [eventId]);
    await this.query(
      `INSERT INTO event (id, network_id, kind, title, zone, whole_day, audience, waiting_list, reply_hours, uid,
         series_start, series_end)
       SELECT $1, $2, 'MEETING', $3, 'Europe/Rome', false, $4, true, 24, $5, at, at + interval '2 hours'
       FROM (SELECT date_trunc('day', now()::timestamp) + interval '30 days 18 hours' AS at) t`,
      [
        eventId,
        networkId,
        { en: `Event ${++count}` },
        storedAudience(options.audience ?? 'NETWORK'),
        `${eventId}@test`,
      ],
    );
    await this.query(
      `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, capacity)
       SELECT $1, id, series_start, series_start, series_end, series_start AT TIME ZONE zone, series_end AT TIME ZONE zone, $3
       FROM event WHERE id = $2`,
      [occurrenceId, eventId, options.capacity ?? null],
    );
    return { eventId, occurrenceId };
  }

  /** A certificate of an event, of whatever it says. @returns its id */
  async certificate(eventId: string, personId: string): Promise<string> {
    const id = timeOrderedId();
    await this.query(
      `INSERT INTO certificate (id, event_id, person_id, code_hash, name, language, title, network_name, first_on, last_on,
         attended_minutes, held_minutes, minimum_share)
       VALUES ($1, $2, $3, uuid_send($1), 'Name', 'en', 'Title', 'Network', '2026-03-03', '2026-03-03', 120, 120, 0.5)`,
      [id, eventId, personId],
    );
    return id;
  }

  /** The id as the API shows it. */
  id(uuid: string): string {
    return this.app.ids.encode(uuid);
  }

  private async card(
    made: { personId: string; cardId: string },
    name: string,
    o: PersonOptions,
  ): Promise<void> {
    const audience = storedAudience(o.audience ?? 'NETWORK', o.partners);
    await this.query(
      `INSERT INTO guardian_card (id, person_id, name, latin_name, kind, languages, about, experience_since, territory_code,
         themes, court_codes, listed_on, trained_on, availability, caseload, caseload_on, caseload_ceiling, mentoring,
         audience, kind_audience, languages_audience, territory_audience, experience_audience, about_audience,
         themes_audience, listing_audience, availability_audience, caseload_audience, mentoring_audience)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 2020, 'IT-PD', '{SCHOOL}', '{IT-TM-VENEZIA}', '2020-05-01', '2020-03-01',
         'AVAILABLE', 1, '2026-01-01', 3, 'OFFERS', $8, $8, $8, $8, $8, $9, $8, $8, $8, $8, $8)`,
      [
        made.cardId,
        made.personId,
        name,
        latinKey(name),
        o.kind ?? 'VOLUNTEER',
        o.languages ?? ['it'],
        o.about ?? 'About me',
        audience,
        storedAudience(o.aboutAudience ?? o.audience ?? 'NETWORK', o.partners),
      ],
    );
  }

  private async query(text: string, values: unknown[]): Promise<void> {
    await this.app.pool.query(text, values);
  }
}
