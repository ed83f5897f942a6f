import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import { networkRead } from '../network';
import type { ImportCounts, MemberColumn, Problem } from '../member-import';
import { fresh } from './staged-import.sql';
import { ImportColumn, ImportNumbers, ImportRow, RowProblem, StagedImport } from './staged-import.types';

/** Imports are for who sent the file, while she runs the network: not for its other organisers. */
export const stagedImportRead: ReadModel<StagedImport> = {
  target: StagedImport,
  table: 'staged_import',
  step: (_, p) => p.standing(),
  visible: (a, p) =>
    `(${a}.person_id = ${p.me()} AND (${p.operator()} OR ${stagedImportRead.within(a, p.organises())}))`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    state: { sql: (a) => `${a}.state` },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    format: { sql: (a) => `${a}.file->>'format'` },
    encoding: { sql: (a) => `${a}.file->>'encoding'` },
    delimiter: { sql: (a) => `${a}.file->>'delimiter'` },
    sheet: { sql: (a) => `${a}.file->>'sheet'` },
    sheets: { sql: (a) => `${a}.file->'sheets'` },
    headingRow: { sql: (a) => `(${a}.file->>'headingRow')::int` },
    columns: { sql: (a) => `${a}.file->'columns'`, as: columnsOf },
    sampleRows: {
      sql: (a) => `(SELECT coalesce(jsonb_agg(s.raw ORDER BY s.line), '[]') FROM
        (SELECT r.line, r.raw FROM staged_import_row r
        WHERE r.import_id = ${a}.id AND ${fresh('r.upload_id')} ORDER BY r.line LIMIT 5) s)`,
    },
    numbers: {
      sql: (
        a,
      ) => `jsonb_build_object('counts', ${a}.counts, 'asked', (SELECT count(*)::int FROM staged_import_row r
        WHERE r.import_id = ${a}.id AND r.outcome = 'ASKED'))`,
      as: numbersOf,
    },
    done: { sql: (a) => `${a}.done` },
    total: { sql: (a) => `${a}.total` },
    failure: { sql: (a) => `${a}.failure` },
    rowsKept: { sql: (a) => fresh(`${a}.upload_id`) },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
  },
};

export const importRowRead: ReadModel<ImportRow> = {
  target: ImportRow,
  table: 'staged_import_row',
  via: (a) => `JOIN staged_import ${a}i ON ${a}i.id = ${a}.import_id`,
  step: (a, p) => stagedImportRead.step(`${a}i`, p),
  visible: (a, p, step) => `(${fresh(`${a}.upload_id`)} AND ${stagedImportRead.visible(`${a}i`, p, step)})`,
  within: (a, networks) => stagedImportRead.within(`${a}i`, networks),
  fields: {
    line: { sql: (a) => `${a}.line` },
    outcome: { sql: (a) => `${a}.outcome` },
    cells: { sql: (a) => `${a}.raw` },
    problems: { sql: (a) => `${a}.problems`, as: problemsOf },
  },
};

function columnsOf(stored: unknown): ImportColumn[] {
  return (stored as MemberColumn[]).map(({ heading, field, imported }) =>
    Object.assign(new ImportColumn(), { heading, field, imported }),
  );
}

function problemsOf(stored: unknown): RowProblem[] {
  return (stored as Problem[]).map(({ field, code, severity, message }) =>
    Object.assign(new RowProblem(), { field, code, keepsOut: severity === 'error', message }),
  );
}

function numbersOf(stored: unknown): ImportNumbers {
  const { counts, asked } = stored as { counts: ImportCounts; asked: number };
  const { created, updated, merged, unchanged, leftOut } = counts;
  const numbers = { create: created, update: updated, merge: merged, skip: unchanged };
  return Object.assign(new ImportNumbers(), { ...numbers, asked, error: leftOut - asked });
}
