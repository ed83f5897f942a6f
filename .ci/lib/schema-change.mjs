// What became of the schema since it was last published, and what that asks of the SDK's next version.
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { CriticalityLevel, diff } from '@graphql-inspector/core';

/**
 * Compares two schemas, and tries the operations that were published with the first on the second.
 * @param baseline the schema last published, as text
 * @param current the schema now, as text
 * @param documents the operations published with the baseline, by their hashes
 * @param today a day, `2027-01-31`
 * @returns `kind`, of the next version; `faults`, what must not be published; `count`, of changes
 */
export async function schemaChange(baseline, current, documents, today) {
  const [before, after] = [buildSchema(baseline), buildSchema(current)];
  const lasting = withoutGone(buildSchema(baseline), today);
  const changes = await diff(before, after);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const faults = breaking
    .filter(({ path }) => !mayGo(before, path, today))
    .map(({ message }) => `breaking: ${message}`);
  for (const text of Object.values(documents)) {
    const document = parse(text);
    const [problem] = validate(after, document);
    // Those that ask for what was announced to go have had their time.
    if (problem && validate(lasting, document).length === 0) {
      faults.push(`published operation ${document.definitions[0].name.value}: ${problem.message}`);
    }
  }
  const kind = breaking.length > 0 ? 'major' : changes.length > 0 ? 'minor' : 'patch';
  return { kind, faults, count: changes.length };
}

/** The same of the project's own: the schema and the operations last published, beside today's. */
export function sinceBaseline() {
  const read = (name) => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
  const documents = JSON.parse(read('baseline-documents.json'));
  const today = new Date().toISOString().slice(0, 10);
  return schemaChange(read('baseline.graphql'), read('hub.graphql'), documents, today);
}

/** The next version: before 1.0.0 what would be major is minor, and minor patch (SemVer §4 leaves it open; npm's ^ reads it so). */
export function nextVersion(version, kind) {
  const [major, minor, patch] = version.split('.').map(Number);
  const step = major > 0 ? kind : kind === 'major' ? 'minor' : 'patch';
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether what goes was deprecated with a reason that names a date in the past: «REMOVE_AFTER 2027-01-31». */
function mayGo(schema, path, today) {
  const [typeName, memberName] = (path ?? '').split('.');
  const type = schema.getType(typeName);
  const member = type?.getFields?.()[memberName] ?? type?.getValue?.(memberName);
  return isOver(member?.deprecationReason, today);
}

function isOver(reason, today) {
  const date = /REMOVE_AFTER (\d{4}-\d\d-\d\d)/.exec(reason ?? '')?.[1];
  return date !== undefined && date < today;
}

/** The schema as it is without the fields whose time is over. */
function withoutGone(schema, today) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!type.getFields || type.name.startsWith('__')) continue;
    const fields = type.getFields();
    for (const name of Object.keys(fields))
      if (isOver(fields[name].deprecationReason, today)) delete fields[name];
  }
  return schema;
}
