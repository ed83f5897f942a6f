/** Prints `createHub`: the operations as methods, by feature, where the line above each operation puts it. */
import { isInputObjectType, isUnionType, Kind, getNamedType, typeFromAST } from 'graphql';

const HEADER = `// Generated from the hub's schema and operations; do not edit.
`;

/** One module with every operation in its place. Throws, by name, for operations without a place or with one that is taken. */
export function printFacade(schema, operations) {
  const features = new Map();
  for (const operation of operations) {
    const [feature, method] = placeOf(operation);
    const methods = features.get(feature) ?? new Map();
    if (methods.has(method)) throw new Error(`two operations at hub.${feature}.${method}`);
    features.set(feature, methods.set(method, operation));
  }
  const makers = new Set();
  const parts = sorted(features).map(([feature, methods]) => {
    const lines = sorted(methods).map(([method, operation]) => {
      const { maker, call } = callOf(schema, operation);
      makers.add(maker);
      return `      /** ${describe(schema, operation)} */\n      ${method}: ${call},`;
    });
    return `    ${feature}: {\n${lines.join('\n')}\n    },`;
  });
  const documents = operations.map(({ name }) => `${name}Document`);
  return `${HEADER}
import { createClient, type ClientOptions } from '../client.js';
import { ${[...makers].sort().join(', ')} } from '../hub/methods.js';
import {
  ${documents.join(',\n  ')},
} from './documents.js';

/** The hub's operations as methods, by feature. Opens nothing; holds no state. */
export function createHub(options: ClientOptions) {
  const client = createClient(options);
  return {
    /** For \`request\`, \`paginate\` and \`subscribe\`. */
    client,
${parts.join('\n')}
  };
}

/** A hub, by its methods. */
export type Hub = ReturnType<typeof createHub>;
`;
}

/** Where the comment above an operation puts it: `# hub.directory.list`. */
function placeOf({ name, document }) {
  const { loc } = document.definitions[0];
  const above = loc.source.body.slice(0, loc.start).trimEnd().split('\n').at(-1) ?? '';
  const place = /^# hub\.([a-z]\w*)\.([a-z]\w*)$/i.exec(above);
  if (!place) throw new Error(`no place above ${name}: a line like "# hub.directory.list"`);
  return [place[1], place[2]];
}

function callOf(schema, operation) {
  const { name, kind, document } = operation;
  const [definition] = document.definitions;
  const [root, ...more] = definition.selectionSet.selections;
  const field = root.name.value;
  const whole = more.length > 0;
  const pick = whole ? '(data) => data' : `(data) => data.${field}`;
  const start = `client, ${name}Document, `;
  // A topic goes to other boards and into other topics: its log ends there, and another goes on.
  if (name === 'TopicChanges') return { maker: 'watchTopic', call: `watchTopic(${start}TopicPlaceDocument)` };
  if (kind === 'subscription') return { maker: 'watch', call: `watch(${start}'${field}')` };
  if (kind === 'mutation') {
    checkSuccess(schema, field);
    const input = definition.variableDefinitions[0];
    const type = input && getNamedType(typeFromAST(schema, input.type));
    const maker = !input ? 'act' : isKeyed(type) ? 'actOnce' : 'actOn';
    return { maker, call: `${maker}(${start}'${field}')` };
  }
  const page = pagePath(definition.selectionSet, document);
  if (!page) return { maker: 'query', call: `query(${start}${pick})` };
  return { maker: 'pages', call: `pages(${start}${pick}, (data) => data.${page.join('?.')})` };
}

/** Whether an input carries an idempotency key. */
function isKeyed(type) {
  return isInputObjectType(type) && 'idempotencyKey' in type.getFields();
}

/** A mutation's union has one member that is no failure; failures are known by their names. */
function checkSuccess(schema, field) {
  const type = getNamedType(schema.getMutationType().getFields()[field].type);
  if (!isUnionType(type)) return;
  const failure = schema.getType('UserError');
  const isFailure = (member) => member.getInterfaces().includes(failure);
  const good = type.getTypes().filter((member) => !isFailure(member));
  if (good.length !== 1) throw new Error(`${type.name} has ${good.length} successes`);
  const misnamed = type.getTypes().find((member) => isFailure(member) !== member.name.endsWith('Error'));
  if (misnamed)
    throw new Error(`${misnamed.name} of ${type.name} is misnamed: failures end with Error, nothing else`);
}

/** The way to the connection that takes `$after`. */
function pagePath(set, document, path = []) {
  for (const node of set.selections) {
    if (node.kind !== Kind.FIELD || !node.selectionSet) continue;
    const here = [...path, node.name.value];
    const paged = node.arguments.some(
      ({ value }) => value.kind === Kind.VARIABLE && value.name.value === 'after',
    );
    const found = paged ? here : pagePath(node.selectionSet, document, here);
    if (found) return found;
  }
  return null;
}

/** What the schema says of the operation's first field, on one line. */
function describe(schema, { kind, document }) {
  const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
  const [first] = document.definitions[0].selectionSet.selections;
  const { description } = schema.getType(roots[kind]).getFields()[first.name.value];
  // Of a person or a network operations read one thing each.
  const parts = kind === 'query' ? first.selectionSet.selections.filter((node) => node.selectionSet) : [];
  const named = parts.filter(({ name }) => name && !['nodes', 'edges', 'pageInfo'].includes(name.value));
  const reads = named.length > 0 ? ` Reads ${named.map(({ name }) => `\`${name.value}\``).join(', ')}.` : '';
  return `${description ?? first.name.value}${reads}`.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}

const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
