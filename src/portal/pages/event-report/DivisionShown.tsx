import { Bars } from '../../design/Bars';
import { Table } from '../../design/Table';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { columnsOf, useRowName, useShown, valueOf, type Division, type Row } from './figures';

/** More bars than this say nothing to the eye. */
const MOST_BARS = 24;
/** Beside a table of more columns there is no room. */
const FEW_COLUMNS = 5;

/** What a report is parted by, as bars and as a table; or that it is not told. */
export function DivisionShown({ division }: { division: Division }) {
  const { by, hidden, rows } = division;
  const t = useText();
  const shown = useShown();
  const nameOf = useRowName();
  const title = t(`portal.report.by.${by}`);
  const id = `by-${by}`;
  const keyOf = (row: Row) =>
    row.occurrence?.id ?? row.month ?? row.kind ?? row.network?.id ?? row.band ?? '';
  const columns = columnsOf(rows.map(({ figures }) => figures));
  const ofUsers = by === 'DATE' || by === 'NETWORK';
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {hidden ? (
        <p className="card report-card">{t('portal.report.hidden')}</p>
      ) : (
        <div className={`report-division ${columns.length > FEW_COLUMNS ? '' : 'report-beside'}`}>
          {rows.length <= MOST_BARS && (
            <Bars
              series={[t('portal.report.column.registered'), t('portal.report.column.attended')]}
              rows={rows.map((row) => ({
                key: keyOf(row),
                name: nameOf(division, row),
                values: [row.figures.registered ?? 0, row.figures.attended ?? 0],
              }))}
            />
          )}
          <Table
            caption={title}
            rows={rows}
            keyOf={keyOf}
            columns={[
              {
                title,
                names: true,
                cell: (row) =>
                  ofUsers ? <UserText>{nameOf(division, row)}</UserText> : nameOf(division, row),
              },
              ...columns.map((column) => ({
                title: t(`portal.report.column.${column}`),
                cell: (row: Row) => shown(row.figures, column) ?? '–',
                order: (a: Row, b: Row) =>
                  (valueOf(a.figures, column) ?? 0) - (valueOf(b.figures, column) ?? 0),
              })),
            ]}
          />
        </div>
      )}
    </section>
  );
}
