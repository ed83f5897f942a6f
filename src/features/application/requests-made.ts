import { message } from '../../locales/messages';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import { fields, nested } from '../../shared/selection';
import type { ComposeMail, DeliveryService } from '../delivery';
import { occurrenceRead, type Event, type Occurrence } from '../event';
import { recipientsOf } from '../person';
import type { NewsParts } from '../rsvp';
import { FIRST_ASKED, NOT_TOLD, WHO_RUN } from './application.sql';

const justText = fields('text');
const ASKED = {
  id: null,
  event: nested({ title: justText, network: nested({ name: justText }), viewerMayOrganise: null }),
};
type Asked = Occurrence & { readonly event: Event };

interface NotTold {
  readonly id: string;
  readonly hostIds: readonly string[];
  readonly organiserIds: readonly string[];
}

export interface RequestsMadeParts {
  readonly reads: Reads;
  readonly deliveries: DeliveryService;
  readonly pokeJobs: () => void;
}

/** Tells those who run events that somebody asks to come: with the first request, and of later ones once a day. */
export class RequestsMade {
  constructor(private readonly parts: RequestsMadeParts) {}

  tell = async (): Promise<void> => {
    const { reads, deliveries, pokeJobs } = this.parts;
    const told = await inTransaction(reads.pool, async (tx) => {
      const { rows } = await tx.query<NotTold>(NOT_TOLD);
      for (const { id: eventId, hostIds, organiserIds } of rows) {
        const run = await tx.query<{ personId: string }>(WHO_RUN, [hostIds, organiserIds]);
        const people = run.rows.map(({ personId }) => personId);
        const mails = (await recipientsOf(tx, people)).map(({ address, locale, name, personId }) => ({
          class: 'REQUESTS_MADE' as const,
          recipient: address,
          locale,
          content: { name, personId, eventId },
        }));
        await deliveries.addAll(tx, mails);
      }
      return rows.length > 0;
    });
    if (told) pokeJobs();
  };
}

/** Tells somebody who runs an event how many ask to come; nothing where nobody asks any more, or she runs it no more. */
export function requestsMadeMail({ reads, sessions, publicUrl }: NewsParts): ComposeMail {
  return async ({ locale, content }) => {
    const personId = content['personId']!;
    const actor = (await sessions.actorsOfPeople([personId])).get(personId);
    const { rows } = await reads.pool.query<{ id: string; count: number }>(FIRST_ASKED, [content['eventId']]);
    const [first] = rows;
    if (!actor || !first) return null;
    const asked = (await reads.one(actor, occurrenceRead, nested(ASKED), first.id)) as Asked | null;
    if (!asked?.event.viewerMayOrganise) return null;
    const { title, network } = asked.event;
    const values = {
      name: content['name'],
      title: title.text,
      network: network.name.text,
      count: first.count,
    };
    const say = (key: string) => message(locale, `mail.requestsMade.${key}`, values);
    return { subject: say('subject'), parts: [say('text'), `${publicUrl()}/events/${asked.id}`] };
  };
}
