import { Field, ObjectType, Query, Resolver } from 'type-graphql';

/** A type with a field that nobody classified: the schema must be refused. */
@ObjectType({ description: 'For the negative control.' })
export class Unclassified {
  @Field(() => String, { description: 'Not classified.' })
  secret!: string;
}

@Resolver()
export class UnclassifiedResolver {
  @Query(() => Unclassified, { description: 'For the negative control.' })
  unclassified(): Unclassified {
    return new Unclassified();
  }
}
