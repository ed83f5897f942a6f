import { Field, ObjectType } from 'type-graphql';
import { ShownTo } from '../../shared/classification';

@ObjectType({ description: 'This hub.', simpleResolvers: true })
export class Hub {
  @Field(() => String, { description: 'Its key: random, made once; the first part of all its ids.' })
  @ShownTo('PUBLIC')
  key!: string;

  @Field(() => String, { description: 'Its name.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => String, { description: 'The version it runs.' })
  @ShownTo('PUBLIC')
  version!: string;
}
