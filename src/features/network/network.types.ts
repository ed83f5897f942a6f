import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { connectionOf } from '../../graphql/connection';
import { LocalizedText } from '../../graphql/localized-text';
import { LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Court, Territory } from '../reference';
import { NETWORK_KINDS, type NetworkKindName } from './network.entity';

export const NetworkKind = enumOf(NETWORK_KINDS);
registerEnumType(NetworkKind, {
  name: 'NetworkKind',
  description: 'How far a network reaches.',
  valuesConfig: {
    LOCAL: { description: 'A city, district or province.' },
    REGIONAL: { description: 'A region or Land.' },
    NATIONAL: { description: 'A country.' },
    TRANSNATIONAL: { description: 'Several countries.' },
  },
});

@ObjectType({ description: 'A network of guardians; has at most one parent.', simpleResolvers: true })
export class Network {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => NetworkKind, { description: 'How far it reaches.' })
  @ShownTo('PUBLIC')
  kind!: NetworkKindName;

  @Field(() => LocalizedText, { description: 'Its name.' })
  @ShownTo('PUBLIC')
  name!: LocalizedText;

  @Field(() => Network, { nullable: true, description: 'The network it is part of.' })
  @ShownTo('PUBLIC')
  parent!: Network | null;

  @Field(() => Territory, { nullable: true, description: 'Where it works.' })
  @ShownTo('PUBLIC')
  territory!: Territory | null;

  @Field(() => [LanguageTag], { description: 'The languages it works in.' })
  @ShownTo('PUBLIC')
  languages!: string[];

  @Field(() => LocalizedText, { nullable: true, description: 'What it is there for.' })
  @ShownTo('PUBLIC')
  description!: LocalizedText | null;

  @Field(() => [Network], { description: 'The networks above it, the widest first.' })
  @ShownTo('PUBLIC')
  ancestors!: Network[];

  @Field(() => Int, { description: 'How many networks stand right below it.' })
  @ShownTo('PUBLIC')
  childCount!: number;

  @Field(() => [Court], { description: 'The courts on whose lists its guardians stand.' })
  @ShownTo('PUBLIC')
  courts!: Court[];

  @Field(() => Float, {
    nullable: true,
    description: 'The share of hours, 0 to 1, from which attendance is certified.',
  })
  @ShownTo('PUBLIC')
  minimumAttendance!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many appointments one guardian may declare.' })
  @ShownTo('PUBLIC')
  caseloadCeiling!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many people are in it; for its organisers.' })
  @ShownTo('ORGANISER')
  memberCount!: number | null;
}

export const NetworkConnection = connectionOf(() => Network, 'Network');
