import { ofPeople, person, type Activity } from '../declaration';

export const CONTACTS: Activity = {
  name: 'Contact between members',
  purpose: 'Members reach each other, as far as each lets others see by what she can be reached.',
  basis: 'CONSENT',
  people: 'Members',
  recipients: 'Members, by the audience that each chooses for each of her contact details',
  tables: [
    ofPeople('contact_way', {
      category: 'CONTACT',
      whose: person(),
      hers: 'kind value audience created_at',
      plain: 'id person_id',
      kept: 'PERSON',
      erased: 'GOES',
    }),
    ofPeople('contact_request', {
      category: 'CORRESPONDENCE',
      whose: `${person('from_id')} OR ${person('to_id')}`,
      hers: 'from_id to_id message state created_at decided_at',
      others: 'ended_by',
      plain: 'id',
      kept: { purged: 'contactRequests' },
      erased: 'GOES',
    }),
    ofPeople('relayed_message', {
      category: 'CORRESPONDENCE',
      whose: `${person('from_id')} OR ${person('to_id')}`,
      hers: 'from_id to_id created_at',
      plain: 'id',
      kept: { purged: 'relayedMessages' },
      erased: 'GOES',
    }),
    ofPeople('person_block', {
      category: 'CORRESPONDENCE',
      whose: person('blocker_id'),
      hers: 'blocked_id created_at',
      plain: 'blocker_id',
      kept: 'PERSON',
      erased: 'GOES',
    }),
  ],
};
