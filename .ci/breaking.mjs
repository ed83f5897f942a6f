// Compares the schema with `schema/baseline.graphql`, the one last published: a breaking change fails unless
// what goes was deprecated there with a reason that names a date in the past: «REMOVE_AFTER 2027-01-31».
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { CriticalityLevel, diff } from '@graphql-inspector/core';

const read = (name) => buildSchema(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8'));
const [baseline, current] = [read('baseline.graphql'), read('hub.graphql')];

function mayGo(path) {
  const [typeName, fieldName] = (path ?? '').split('.');
  const field = baseline.getType(typeName)?.getFields?.()[fieldName];
  const date = /REMOVE_AFTER (\d{4}-\d\d-\d\d)/.exec(field?.deprecationReason ?? '')?.[1];
  return date !== undefined && date < new Date().toISOString();
}

const changes = await diff(baseline, current);
const breaking = changes.filter((c) => c.criticality.level === CriticalityLevel.Breaking && !mayGo(c.path));
for (const change of breaking) console.log(`breaking: ${change.message}`);
console.log(`${changes.length} changes since the baseline, ${breaking.length} of them breaking`);
process.exit(breaking.length === 0 ? 0 : 1);
