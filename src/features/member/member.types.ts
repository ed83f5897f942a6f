import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Guardian } from '../guardian';
import { MembershipRole, type MembershipRoleName } from '../membership';

@ObjectType({
  description:
    'Someone in a network, once however many roles. Organisers of the network see all of its members; members ' +
    'see those whose card they may see; nobody else sees any.',
  simpleResolvers: true,
})
export class Member {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'The name.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => [MembershipRole], { description: 'The current roles, longest held first.' })
  @ShownTo('PUBLIC')
  roles!: MembershipRoleName[];

  @Field(() => Guardian, { nullable: true, description: 'The directory entry, where the reader may see it.' })
  @ShownTo('PUBLIC')
  guardian!: Guardian | null;

  @Field(() => ID, { nullable: true, description: 'The person, for changing roles; for organisers.' })
  @ShownTo('ORGANISER')
  personId!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'A member since; for organisers.' })
  @ShownTo('ORGANISER')
  since!: string | null;
}

export const MemberConnection = connectionOf(() => Member, 'Member');

@ObjectType({
  description: 'A person kept out of a network for a time. Only its organisers see it.',
  simpleResolvers: true,
})
export class Suspension {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => ID, { description: 'The person, for ending it.' })
  @ShownTo('PUBLIC')
  personId!: string;

  @Field(() => String, { description: 'The name.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => [MembershipRole], { description: 'The roles that are given back when it ends.' })
  @ShownTo('PUBLIC')
  roles!: MembershipRoleName[];

  @Field(() => String, { nullable: true, description: 'Why, as the organiser wrote it.' })
  @ShownTo('PUBLIC')
  reason!: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  @ShownTo('PUBLIC')
  since!: string;
}

export const SuspensionConnection = connectionOf(() => Suspension, 'Suspension');
