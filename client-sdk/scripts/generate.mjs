/**
 * Generates the SDK's typed documents from the hub's schema and `operations/*.graphql`.
 *
 *   node client-sdk/scripts/generate.mjs           write what changed
 *   node client-sdk/scripts/generate.mjs --check   exit 1 when what is committed is stale
 *
 * `--schema FILE`, `--operations DIR` and `--out DIR` point it elsewhere (tests do).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkCoverage } from './lib/coverage.mjs';
import { printFacade } from './lib/facade.mjs';
import { readOperations, readSchema } from './lib/read.mjs';
import { printDocuments, printManifest } from './lib/documents.mjs';
import { printTypes } from './lib/types.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: args } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schema: { type: 'string', default: join(root, '../schema/hub.graphql') },
    operations: { type: 'string', default: join(root, 'operations') },
    out: { type: 'string', default: root },
  },
});

try {
  const schema = readSchema(args.schema);
  const operations = readOperations(args.operations, schema);
  checkCoverage(schema, operations);
  const files = {
    'src/generated/types.ts': await printTypes(schema, operations),
    'src/generated/documents.ts': printDocuments(operations),
    'src/generated/hub.ts': printFacade(schema, operations),
    'trusted-documents.json': printManifest(operations),
  };
  const stale = Object.keys(files).filter((name) => read(join(args.out, name)) !== files[name]);
  if (args.check && stale.length > 0) {
    throw new Error(`stale: ${stale.join(', ')} – run "npm run sdk:generate" and commit the result`);
  }
  for (const name of stale) {
    const path = join(args.out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files[name]);
    console.log(`wrote ${relative(process.cwd(), path)}`);
  }
  if (stale.length === 0) console.log(`SDK is current: ${operations.length} operations`);
} catch (error) {
  console.error(`SDK generation failed: ${error.message}`);
  process.exitCode = 1;
}

/** The file's text, or undefined when there is none. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
