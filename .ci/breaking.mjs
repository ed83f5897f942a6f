// Compares the schema with the one last published, `schema/baseline.graphql`, and tries the operations that were published
// with it: what breaks fails, unless it was deprecated there with «REMOVE_AFTER» and a day that is over.
import { sinceBaseline } from './lib/schema-change.mjs';

const { kind, faults, count } = await sinceBaseline();
for (const fault of faults) console.log(fault);
console.log(`${count} changes since the baseline: the next version is ${kind}; ${faults.length} break`);
process.exit(faults.length === 0 ? 0 : 1);
