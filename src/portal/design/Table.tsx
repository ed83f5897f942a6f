import { useId, useState, type ReactNode } from 'react';
import './table.css';

export interface Column<Row> {
  /** What stands above it. */
  title: string;
  cell: (row: Row) => ReactNode;
  /** Names the row: for one column at most. */
  names?: boolean;
  /** Has buttons: what stands above them is for those who listen alone. */
  actions?: boolean;
  /** Puts the rows in order by it. The heading is a button then; only where all rows are there. */
  order?: (a: Row, b: Row) => number;
}

/**
 * Rows that have the same to say each. Where there is little room each row stands as a stack, with its headings
 * beside the values: by CSS alone, which takes the roles from the parts of a table, so they are given anew.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  /** What the table is of, for those who do not see what stands above it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}) {
  const id = useId();
  const [by, setBy] = useState<{ column: number; down: boolean }>();
  const order = by && columns[by.column]?.order;
  const shown = order ? [...rows].sort((a, b) => (by.down ? order(b, a) : order(a, b))) : rows;
  const press = (column: number): void => setBy({ column, down: by?.column === column && !by.down });
  return (
    <div className="table-place">
      <table role="table" className="card table" aria-labelledby={id}>
        <caption id={id} className="visually-hidden">
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <Heading
                key={column.title}
                column={column}
                down={by?.column === index ? by.down : undefined}
                onPress={() => press(index)}
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map(({ title, cell, names, actions }) =>
                names ? (
                  <th key={title} scope="row" role="rowheader" className="table-name">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={title}
                    role="cell"
                    className={actions ? 'table-actions' : undefined}
                    data-title={actions ? undefined : title}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A heading; where the rows can be put in order by it, a button in it. `down` is how they are now, if by it. */
function Heading<Row>({
  column: { title, actions, order },
  down,
  onPress,
}: {
  column: Column<Row>;
  down?: boolean;
  onPress: () => void;
}) {
  if (!order) {
    return (
      <th scope="col" role="columnheader">
        {actions ? <span className="visually-hidden">{title}</span> : title}
      </th>
    );
  }
  const sort = down === undefined ? 'none' : down ? 'descending' : 'ascending';
  return (
    <th scope="col" role="columnheader" aria-sort={sort} className="table-order">
      <button type="button" onClick={onPress}>
        {title}
      </button>
    </th>
  );
}
