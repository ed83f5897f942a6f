import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Network } from '../network';
import { MEMBERSHIP_ROLES, type MembershipRoleName } from './membership.entity';

export const MembershipRole = enumOf(MEMBERSHIP_ROLES);
registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What a person is in a network.',
  valuesConfig: {
    GUARDIAN: { description: 'Appointed to represent unaccompanied children.' },
    ASPIRING_GUARDIAN: { description: 'In selection or training, not yet listed.' },
    MENTOR: { description: 'Experienced guardian who coaches new ones.' },
    ORGANISER: { description: "Runs the network's events, lists and membership." },
    MODERATOR: { description: 'Looks after what is written on its boards.' },
    TERRITORIAL_CONTACT: { description: 'The local reference person.' },
  },
});

@ObjectType({ description: 'A person in a network.', simpleResolvers: true })
export class Membership {
  @Field(() => Network, { nullable: true, description: 'The network.' })
  @ShownTo('ME')
  network!: Network | null;

  @Field(() => MembershipRole, { nullable: true, description: 'What the person is in it.' })
  @ShownTo('ME')
  role!: MembershipRoleName | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when.' })
  @ShownTo('ME')
  since!: string | null;
}
