import type { ImportEncoding, ImportField } from '@guardian-network-hub/client-sdk';
import { useId, useState } from 'react';
import { Button } from '../../design/Button';
import { Choice } from '../../design/Choice';
import { Facts } from '../../design/Facts';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { nameOf } from './draft';
import { delimiterOptions, encodingName, encodingOptions } from './reading';
import { FIELDS } from './fields';
import type { ListImport, Prepare, Reading } from './useImport';

/** The API takes so many; lists that have more have empty ones. */
const MAX_MAPPED = 200;
/** Values of a column that are shown. */
const SHOWN = 3;

/** How the list was read, and what each of its columns holds: both to be put right. */
export function Columns({
  found,
  list,
  prepare,
  onChanged,
}: {
  found: ListImport;
  list: string | undefined;
  prepare: Prepare;
  /** Whether something was changed that the hub has not seen. */
  onChanged: (changed: boolean) => void;
}) {
  const t = useText();
  const format = useFormat();
  const problem = useProblem();
  const [fields, setFields] = useState(() => found.columns.map(({ field }) => field));
  const { encoding, delimiter, sheet, sheets } = found;
  const read = (reading: Omit<Reading, 'uploadId'>): void => {
    if (list) prepare.mutate({ uploadId: list, ...reading });
  };
  const now = {
    encoding: encoding === null ? null : encodingName(encoding),
    delimiter,
    sheet,
  };
  const change = (index: number, field: ImportField | null): void => {
    const changed = fields.map((each, i) => (i === index ? field : each));
    setFields(changed);
    onChanged(changed.some((each, i) => each !== found.columns[i]!.field));
  };
  const mapping = found.columns
    .map(({ heading }, i) => ({ column: heading, field: fields[i] ?? null }))
    .filter(({ column }) => column.trim() !== '' && column.length <= 200)
    .sort((a, b) => Number(a.field === null) - Number(b.field === null))
    .slice(0, MAX_MAPPED);
  const dirty = fields.some((field, i) => field !== found.columns[i]!.field);
  return (
    <>
      <Facts
        facts={[
          [t('portal.import.file'), nameOf(found) && <UserText>{nameOf(found)}</UserText>],
          [t('portal.import.format'), found.format],
          [t('portal.import.headingRow'), format.number(found.headingRow)],
        ]}
      />
      {list && (
        <div className="import-reading">
          {now.encoding !== null && (
            <Change
              label={t('portal.import.encoding')}
              hint={t('portal.import.encodingHint')}
              value={now.encoding}
              options={encodingOptions()}
              isPending={prepare.isPending}
              onChange={(value) => read({ ...now, encoding: value as ImportEncoding })}
            />
          )}
          {delimiter !== null && (
            <Change
              label={t('portal.import.delimiter')}
              value={delimiter}
              options={delimiterOptions(t, delimiter)}
              isPending={prepare.isPending}
              onChange={(value) => read({ ...now, delimiter: value })}
            />
          )}
          {sheet !== null && sheets.length > 1 && (
            <Change
              label={t('portal.import.sheet')}
              value={sheet}
              options={sheets.map((each) => [each, each])}
              isPending={prepare.isPending}
              onChange={(value) => read({ sheet: value })}
            />
          )}
        </div>
      )}
      <p>{t('portal.import.columnsLead')}</p>
      <ul className="card rows">
        {found.columns.map(({ heading, imported, field }, i) => (
          <li key={i} className="import-column">
            <Column
              heading={heading}
              number={i + 1}
              field={fields[i] ?? null}
              taken={imported || fields[i] !== field}
              values={valuesOf(found, i)}
              onChange={list && heading.trim() !== '' ? (value) => change(i, value) : undefined}
            />
          </li>
        ))}
      </ul>
      {prepare.error && <Notice kind="problem">{problem(prepare.error)}</Notice>}
      {dirty && (
        <div className="actions">
          <Button look="primary" onPress={() => read({ ...now, mapping })} isPending={prepare.isPending}>
            {t('portal.import.readAgain')}
          </Button>
        </div>
      )}
    </>
  );
}

/** A choice that is made by a button, as keys pass over many on their way and the list is read anew for each. */
function Change({
  label,
  hint,
  value,
  options,
  isPending,
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [string, string])[];
  isPending: boolean;
  onChange: (value: string) => void;
}) {
  const t = useText();
  const [chosen, setChosen] = useState(value);
  return (
    <div className="import-change">
      <Choice label={label} hint={hint} value={chosen} options={options} onChange={setChosen} />
      {chosen !== value && (
        <Button onPress={() => onChange(chosen)} isPending={isPending}>
          {t('portal.import.readAgain')}
        </Button>
      )}
    </div>
  );
}

function Column({
  heading,
  number,
  field,
  taken,
  values,
  onChange,
}: {
  heading: string;
  number: number;
  field: ImportField | null;
  taken: boolean;
  values: readonly string[];
  onChange?: (field: ImportField | null) => void;
}) {
  const t = useText();
  const id = useId();
  return (
    <>
      <div>
        <span id={id} className="row-title">
          {heading.trim() === '' ? t('portal.import.noHeading', { number }) : <UserText>{heading}</UserText>}
        </span>
        <p className="meta">
          {values.map((value, i) => (
            <span key={i}>
              {i > 0 && ' · '}
              <UserText>{value}</UserText>
            </span>
          ))}
        </p>
      </div>
      {onChange ? (
        <Choice
          label={<span className="visually-hidden">{t('portal.import.column', { heading })}</span>}
          hint={field !== null && !taken ? t('portal.import.notTaken') : undefined}
          value={field ?? ''}
          options={[
            ['', t('portal.import.leftOut')],
            ...FIELDS.map((each) => [each, t(`portal.importField.${each}`)] as const),
          ]}
          onChange={(value) => onChange(value === '' ? null : value)}
        />
      ) : (
        <span>{field === null ? t('portal.import.leftOut') : t(`portal.importField.${field}`)}</span>
      )}
    </>
  );
}

/** The first values of a column. */
function valuesOf({ sampleRows }: ListImport, index: number): string[] {
  return sampleRows.flatMap((row) => row[index]?.trim() || []).slice(0, SHOWN);
}
