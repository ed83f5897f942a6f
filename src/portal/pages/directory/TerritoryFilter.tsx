import { COUNTRIES, useTerritories } from '../../app/reference';
import { useFormat } from '../../i18n/format';
import { named, occurring, type Counts } from './counted';
import { Values } from './Values';

/**
 * Territories, from the widest: what is ticked, or has something ticked in it, shows its parts. A part takes the
 * place of what is around it, as that would find all the others, too.
 */
export function TerritoryFilter({
  counts,
  chosen,
  onChange,
}: {
  counts: Counts;
  chosen: readonly string[];
  onChange: (territories: readonly string[]) => void;
}) {
  const format = useFormat();
  const countries = occurring(COUNTRIES, counts?.filter(isCountry) ?? counts, chosen.filter(isCode), (code) =>
    format.country(code),
  );
  // With most hits in it, or nothing else: nobody has to open it.
  const first = counts ? countries[0]?.value : undefined;
  const open = [...new Set([...(first ? [first] : []), ...chosen.map((code) => code.slice(0, 2))])];
  const territories = useTerritories(open);
  const parents = new Map(territories.map(({ code, parent }) => [code, parent]));
  const around = (code: string): string[] => {
    const parent = parents.get(code) ?? (isCode(code) ? null : code.slice(0, 2));
    return parent === null ? [] : [parent, ...around(parent)];
  };
  const opened = new Set([...open, ...chosen.flatMap((code) => [code, ...around(code)])]);

  const toggle = (code: string): void => {
    if (chosen.includes(code)) return onChange(chosen.filter((each) => each !== code));
    const apart = chosen.filter((each) => !around(code).includes(each) && !around(each).includes(code));
    onChange([...apart, code]);
  };
  const partsOf = (code: string) => {
    if (!opened.has(code)) return null;
    const inside = territories.filter(({ parent }) => parent === code);
    const codes = new Set(inside.map((part) => part.code));
    const parts = occurring(
      [...codes],
      counts?.filter(({ value }) => codes.has(value)) ?? counts,
      chosen.filter((each) => codes.has(each)),
      (value) => inside.find((part) => part.code === value)!.name,
    );
    if (parts.length === 0) return null;
    return (
      <div className="filter-parts">
        <Values values={parts} chosen={chosen} onToggle={toggle} below={partsOf} />
      </div>
    );
  };
  const top = new Set([...countries.map(({ value }) => value), ...open]);
  const values = [...top].map(
    (code) => countries.find(({ value }) => value === code) ?? named([code], counts, format.country)[0]!,
  );
  return <Values values={values} chosen={chosen} onToggle={toggle} below={partsOf} />;
}

const isCode = (code: string): boolean => code.length === 2;
const isCountry = ({ value }: { value: string }): boolean => isCode(value);
