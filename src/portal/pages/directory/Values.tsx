import { useState, type ReactNode } from 'react';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** Something to tick, and how many it would bring; undefined where that is not counted. */
export interface Value {
  readonly value: string;
  readonly name: string;
  readonly count?: number;
}

/** So many are shown at first. */
const FEW = 6;

/** Values to tick. Of many only the first are shown, and those that are ticked, until one asks for all. */
export function Values({
  values,
  chosen,
  onToggle,
  below,
}: {
  values: readonly Value[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
  /** What stands below a value, set in. */
  below?: (value: string) => ReactNode;
}) {
  const t = useText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  // One more costs no more room than the button that shows it.
  const few = values.length > FEW + 1 && !all;
  return (
    <>
      <ul className="filter-values">
        {values.map(({ value, name, count }, i) => {
          const inside = below?.(value);
          if (few && i >= FEW && !chosen.includes(value) && !inside) return null;
          return (
            <li key={value}>
              <Check checked={chosen.includes(value)} onChange={() => onToggle(value)}>
                <bdi>{name}</bdi>
                {count !== undefined && <span className="filter-count">{format.number(count)}</span>}
              </Check>
              {inside}
            </li>
          );
        })}
      </ul>
      {few && (
        <Button look="plain" onPress={() => setAll(true)}>
          {t('portal.directory.showAll', { count: values.length })}
        </Button>
      )}
    </>
  );
}
