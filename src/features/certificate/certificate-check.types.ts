import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';

const CHOSEN = 'where its holder chose to show it';

@ObjectType({
  description:
    'What the code on a certificate shows to whoever has it: that it is vouched for, and else what its holder chose alone.',
  simpleResolvers: true,
})
export class CertificateCheck {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is vouched for; false where it was withdrawn, or put right to less.',
  })
  @ShownTo('PUBLIC')
  valid!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'On which day it was made.' })
  @ShownTo('PUBLIC')
  issuedOn!: string;

  @Field(() => String, { nullable: true, description: `Whose it is, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  name!: string | null;

  @Field(() => String, { nullable: true, description: `What she was at, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  title!: string | null;

  @Field(() => String, { nullable: true, description: `Whose event it was, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  networkName!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: `The first day of it, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  firstOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: `The last day of it, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  lastOn!: string | null;

  @Field(() => Int, { nullable: true, description: `For how many minutes she was there, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  attendedMinutes!: number | null;

  @Field(() => Int, { nullable: true, description: `How many minutes it took in all, ${CHOSEN}.` })
  @ShownTo('PUBLIC')
  heldMinutes!: number | null;
}
