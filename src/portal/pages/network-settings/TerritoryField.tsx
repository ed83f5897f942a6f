import type { TerritoryPartsFragment } from '@guardian-network-hub/client-sdk';
import { COUNTRIES, useTerritories } from '../../app/reference';
import { Choice } from '../../design/Choice';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

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
  const parts = useTerritories(country ? [country] : []);
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
      {territory !== null && parts.length > 0 && (
        <Choice
          label={t('portal.network.territory')}
          value={territory}
          options={[[country, t('portal.settings.wholeCountry')], ...partsOf(parts, country)]}
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
