import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'hub.graphql'), 'utf8'));

/** Schema coordinates of everything that has no description. */
function silent(of: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (coordinate: string, thing: { description?: string | null }) => {
    if (!thing.description) missing.push(coordinate);
  };
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name))
      continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const f of Object.values(type.getFields())) look(`${type.name}.${f.name}`, f);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name}:)`, arg);
    }
  }
  return missing;
}

describe('the schema', () => {
  it('says of every type, field, argument and value what it is', () => {
    expect(silent(schema)).toEqual([]);
  });

  it('is seen to be silent where it is (negative control)', () => {
    expect(silent(buildSchema('type Query { a(b: Int): Int }'))).toEqual(['Query', 'Query.a', 'Query.a(b:)']);
  });

  it('lets every mutation answer a union of its success and its errors, but for signing out', () => {
    const fields = Object.values(schema.getMutationType()!.getFields());
    const plain = fields.filter((f) => !String(f.type).endsWith('Result!')).map((f) => f.name);
    expect(plain).toEqual(['signOut']);
  });
});
