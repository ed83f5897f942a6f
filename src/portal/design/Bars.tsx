import type { CSSProperties } from 'react';
import './bars.css';

export interface BarRow {
  key: string;
  name: string;
  /** One for each of the series. */
  values: readonly number[];
}

/**
 * Amounts as bars beside each other, for the eye alone: what it shows stands in a table too, which those who listen are
 * told. Of two series the first is drawn as an outline and the second filled, so that they differ without colours.
 */
export function Bars({ series, rows }: { series: readonly string[]; rows: readonly BarRow[] }) {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return (
    <div className="bars" aria-hidden="true">
      <div className="bars-series">
        {series.map((name, n) => (
          <span key={name} className={`bars-of bars-of-${n}`}>
            {name}
          </span>
        ))}
      </div>
      {rows.map(({ key, name, values }) => (
        <div key={key} className="bars-row">
          <span className="bars-name">{name}</span>
          {values.map((value, n) => (
            <span
              key={series[n]}
              className={`bar bar-${n}`}
              style={{ '--share': value / most } as CSSProperties}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
