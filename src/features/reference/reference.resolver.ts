import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { JUVENILE_COURTS, LANGUAGES, territoriesOf, territoryOf, type JuvenileCourt } from './reference.data';
import { Court, Language, Territory } from './reference.types';

@Resolver(() => Court)
export class ReferenceResolver {
  @Query(() => [Language], { description: 'The languages people can say they speak (ISO 639).' })
  languages(): readonly Language[] {
    return LANGUAGES;
  }

  @Query(() => [Territory], { description: 'The parts of a country (ISO 3166-2).' })
  territories(
    @Arg('country', () => String, {
      description: 'Code of the country (ISO 3166-1 alpha-2), for example `IT`.',
    })
    country: string,
  ): readonly Territory[] {
    return territoriesOf(country);
  }

  @Query(() => [Court], { description: 'The 29 juvenile courts of Italy.' })
  juvenileCourts(): Court[] {
    return JUVENILE_COURTS as unknown as Court[];
  }

  @FieldResolver(() => Territory)
  region(@Root() court: Court): Territory {
    return territoryOf((court as unknown as JuvenileCourt).region)!;
  }
}
