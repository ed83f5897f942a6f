import { Query, Resolver } from 'type-graphql';
import { Hub } from './hub.types';

@Resolver()
export class HubResolver {
  constructor(private readonly facts: Hub) {}

  @Query(() => Hub, { description: 'This hub.' })
  hub(): Hub {
    return this.facts;
  }
}
