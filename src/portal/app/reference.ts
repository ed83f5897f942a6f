import {
  JuvenileCourtsDocument,
  LanguagesDocument,
  request,
  TerritoriesDocument,
  type TerritoryPartsFragment,
} from '@guardian-network-hub/client-sdk';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useFormat } from '../i18n/format';
import { hub } from './hub';

/** The countries of Europe, by ISO 3166-1. */
export const COUNTRIES: readonly string[] =
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA'.split(
    ' ',
  );

/** All languages that the hub knows, with their names as the reader's language has them, by name. */
export function useLanguages(wanted = true): readonly (readonly [tag: string, name: string])[] {
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['languages'],
    queryFn: ({ signal }) => request(hub, LanguagesDocument, {}, { signal }),
    staleTime: Infinity,
    enabled: wanted,
  });
  return (data?.languages ?? [])
    .map(({ tag, nativeName }) => {
      const name = format.language(tag);
      // Browsers do not know them all; then its own name says more than its tag.
      return [tag, name.toLowerCase() === tag ? nativeName : name] as const;
    })
    .sort(([, a], [, b]) => a.localeCompare(b));
}

/** The parts of these countries, as far as they are read. */
export function useTerritories(countries: readonly string[]): readonly TerritoryPartsFragment[] {
  return useQueries({
    queries: countries.map((country) => ({
      queryKey: ['territories', country],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request(hub, TerritoriesDocument, { country }, { signal }),
      staleTime: Infinity,
    })),
    combine: (results) => results.flatMap(({ data }) => data?.territories ?? []),
  });
}

/** The courts of Italy that keep lists of guardians: the hub knows no others. */
export function useCourts(wanted = true): readonly (readonly [code: string, name: string])[] {
  const { data } = useQuery({
    queryKey: ['courts'],
    queryFn: ({ signal }) => request(hub, JuvenileCourtsDocument, {}, { signal }),
    staleTime: Infinity,
    enabled: wanted,
  });
  return (data?.juvenileCourts ?? []).map(({ code, name }) => [code, name] as const);
}
