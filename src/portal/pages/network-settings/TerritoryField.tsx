import { request, TerritoriesDocument, type TerritoryPartsFragment } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** The countries of Europe, by ISO 3166-1. */
const COUNTRIES =
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA'.split(
    ' ',
  );

/** Where a network works: a country, or a part of it. */
export function TerritoryField({
  territory,
  onChange,
}: {
  territory: string | null;
  onChange: (territory: string | null) => void;
}) {
  const t = useText();
  const format = useFormat();
  const country = territory?.slice(0, 2) ?? '';
  const { data } = useQuery({
    queryKey: ['territories', country],
    queryFn: ({ signal }) => request(hub, TerritoriesDocument, { country }, { signal }),
    enabled: country !== '',
    staleTime: Infinity,
  });
  const countries = [...new Set([...COUNTRIES, ...(country ? [country] : [])])]
    .map((code) => [code, format.country(code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <>
      <Choice
        label={t('portal.settings.country')}
        value={country}
        options={[['', t('portal.settings.noCountry')], ...countries]}
        onChange={(code) => onChange(code || null)}
      />
      {territory !== null && data && (
        <Choice
          label={t('portal.network.territory')}
          value={territory}
          options={[[country, t('portal.settings.wholeCountry')], ...partsOf(data.territories, country)]}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** The parts of a country by name, each followed by its own, set in. */
function partsOf(
  territories: readonly TerritoryPartsFragment[],
  around: string,
  indent = '',
): (readonly [string, string])[] {
  return territories
    .filter(({ parent }) => parent === around)
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap(({ code, name }) => [
      [code, `${indent}${name}`] as const,
      ...partsOf(territories, code, `${indent}\u2003`),
    ]);
}
