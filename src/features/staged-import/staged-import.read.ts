import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import type { Params } from '../../persistence/read/params';
import type { Actor } from '../../shared/actor';
import { networkRead } from '../network';
import { participantRead } from '../person';
import { type ImportCounts, type MemberColumn, problemText } from '../member-import';
import type { KeptProblem } from './staged-import.entity';
import { fresh } from './staged-import.sql';
import { isBuiltOn } from './undo.sql';
import { ImportColumn, ImportNumbers, ImportRow, RowProblem, StagedImport } from './staged-import.types';

/** Who sent the file and runs the network still: hers alone is what stands in it. */
const hers = (a: string, p: Params) =>
  `(${a}.person_id = ${p.me()} AND (${p.operator()} OR ${stagedImportRead.within(a, p.organises())}))`;

/** Imports are for who sent the file; that there was one, and its numbers, for all who run the network. */
export const stagedImportRead: ReadModel<StagedImport> = {
  target: StagedImport,
  table: 'staged_import',
  step: (_, p) => p.standing(),
  visible: (a, p) =>
    `(${hers(a, p)} OR (${a}.state <> 'PREPARED'
      AND (${p.operator()} OR ${stagedImportRead.within(a, p.organises())})))`,
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
      sql: (a, p) => `(SELECT coalesce(jsonb_agg(s.raw ORDER BY s.line), '[]') FROM
        (SELECT r.line, r.raw FROM staged_import_row r
        WHERE r.import_id = ${a}.id AND ${hers(a, p)} AND ${fresh('r.upload_id')} ORDER BY r.line LIMIT 5) s)`,
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
    rowsKept: { sql: (a, p) => `(${hers(a, p)} AND ${fresh(`${a}.upload_id`)})` },
    viewerMayUndo: {
      // Whoever did not send it is not told what people did since.
      sql: (a, p) => `CASE WHEN ${a}.state = 'APPLIED' AND ${hers(a, p)}
        THEN NOT ${isBuiltOn(`${a}.id`, `${a}.invitation_ids`)} ELSE false END`,
    },
    sentBy: {
      model: () => participantRead,
      on: (a, b) => `${b}.person_id = ${a}.person_id AND ${b}.kind = 'PERSON'`,
    },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    appliedAt: { sql: (a) => instant(`${a}.applied_at`) },
  },
};

export const importRowRead: ReadModel<ImportRow> = {
  target: ImportRow,
  table: 'staged_import_row',
  via: (a) => `JOIN staged_import ${a}i ON ${a}i.id = ${a}.import_id`,
  step: (a, p) => stagedImportRead.step(`${a}i`, p),
  visible: (a, p) => `(${fresh(`${a}.upload_id`)} AND ${hers(`${a}i`, p)})`,
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

function problemsOf(stored: unknown, actor: Actor): RowProblem[] {
  return (stored as KeptProblem[]).map(({ field, code, severity, value }) => {
    const message = problemText(actor.languages[0] ?? 'en', code, value);
    return Object.assign(new RowProblem(), { field, code, keepsOut: severity === 'error', value, message });
  });
}

function numbersOf(stored: unknown): ImportNumbers {
  const { counts, asked } = stored as { counts: ImportCounts; asked: number };
  const { created, updated, merged, unchanged, leftOut } = counts;
  const numbers = { create: created, update: updated, merge: merged, skip: unchanged };
  return Object.assign(new ImportNumbers(), { ...numbers, asked, error: leftOut - asked });
}
