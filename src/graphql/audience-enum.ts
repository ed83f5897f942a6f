import { registerEnumType } from 'type-graphql';
import { AUDIENCES } from '../shared/audience';
import { enumOf } from './enum-of';

export const AudienceStep = enumOf(AUDIENCES);
registerEnumType(AudienceStep, {
  name: 'Audience',
  description: 'A step of the audience ladder: what is for one step is for all before it, too.',
  valuesConfig: {
    ME: { description: 'Oneself alone.' },
    NETWORK: { description: 'Members of the same network, and those whom its rules put on a par.' },
    LINKED: { description: 'Members of networks it has an agreement with, and those whom its rules let in.' },
    HUB: { description: 'Everyone signed in on this hub.' },
    PEER_HUBS: { description: 'Everyone signed in on hubs that this one works with.' },
    PUBLIC: { description: 'Everyone.' },
  },
});
