import { message } from '../../locales/messages';
import { fields, nested } from '../../shared/selection';
import type { ComposeMail } from '../delivery';
import type { NewsParts } from '../rsvp';
import { hostRequestRead } from './event-host.read';

const justText = fields('text');
const ASKED = {
  askedBy: fields('name'),
  network: nested({ name: justText }),
  event: nested({ title: justText, network: nested({ name: justText }) }),
};

/** Asks somebody whether her network hosts an event, or she organises it; nothing where it is not asked any more. */
export function hostRequestMail({ reads, sessions, publicUrl }: NewsParts): ComposeMail {
  return async ({ locale, content }) => {
    const personId = content['personId']!;
    const actor = (await sessions.actorsOfPeople([personId])).get(personId);
    const asked = actor && (await reads.one(actor, hostRequestRead, nested(ASKED), content['requestId']!));
    if (!asked?.event) return null;
    const { event, network, askedBy } = asked;
    const values = {
      name: content['name'],
      asks: askedBy?.name ?? event.network.name.text,
      title: event.title.text,
      inviting: event.network.name.text,
      network: network?.name.text,
    };
    const kind = network ? 'hostRequested' : 'organiseRequested';
    const say = (key: string) => message(locale, `mail.${kind}.${key}`, values);
    return { subject: say('subject'), parts: [say('text'), `${publicUrl()}/events`] };
  };
}
