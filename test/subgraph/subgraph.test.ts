import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

describe('the hub as a subgraph (Apollo Federation v2)', () => {
  it('tells its schema with the keys of its entities and without the machinery', async () => {
    const { body } = await hub.raw('{ _service { sdl } }');
    const { sdl } = body.data!['_service'] as { sdl: string };
    expect(sdl).toBe(readFileSync(join(__dirname, '..', '..', 'schema', 'hub.subgraph.graphql'), 'utf8'));
    expect(sdl).not.toMatch(/_entities|_Any|_service|_Service/);
    const keyed: string[] = [];
    visit(parse(sdl), {
      ObjectTypeDefinition: (node) =>
        void (node.directives?.some((d) => d.name.value === 'key') && keyed.push(node.name.value)),
    });
    expect(keyed).toEqual(['Event', 'Guardian', 'Network']);
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])');
  });

  it('tells it without introspection to gateways with a partner’s credential, and to operators', async () => {
    const closed = await startHub({ env: { GRAPHQL_INTROSPECTION: 'false' } });
    try {
      const network = await closed.make.network();
      const key = await closed.app.features.partners.add('Gateway', [network]);
      const person = async (operator: boolean) => {
        const { personId } = await closed.make.person({ in: [network], role: 'ORGANISER' });
        await closed.app.pool.query('UPDATE account SET operator = $2 WHERE person_id = $1', [
          personId,
          operator,
        ]);
        return { cookie: (await closed.sessionOf(personId)).cookie };
      };
      const told = async (headers: Record<string, string>) => {
        const { body } = await closed.raw('{ _service { sdl } }', {}, headers);
        const sdl = (body.data?.['_service'] as { sdl: string } | undefined)?.sdl ?? '';
        return body.errors?.[0]?.extensions['code'] ?? /^type Network/m.test(sdl);
      };
      expect(await told({})).toBe('NOT_SIGNED_IN');
      expect(await told(await person(false))).toBe('NOT_SIGNED_IN');
      expect(await told(await person(true))).toBe(true);
      expect(await told({ authorization: `Bearer ${key}` })).toBe(true);
      // What a gateway asks for on behalf of others is read as everything else is.
      const id = closed.make.id(network);
      const query = `{ _entities(representations: [{ __typename: "Network", id: "${id}" }]) { ... on Network { id } } }`;
      expect((await closed.raw(query)).body.data).toEqual({ _entities: [{ id }] });
    } finally {
      await closed.stop();
    }
  });

  it('answers references in their order, and null for what is not there, is no entity or is another hub’s', async () => {
    const [a, b] = [
      hub.make.id(await hub.make.network({ name: 'A' })),
      hub.make.id(await hub.make.network({ name: 'B' })),
    ];
    const representations = [
      { __typename: 'Network', id: b },
      { __typename: 'Board', id: a },
      { __typename: 'Network', id: `otherhub.${a.split('.')[1]}` },
      { __typename: 'Guardian', id: a },
      { __typename: 'Network', id: a },
    ];
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Network { name { text } } } }';
    const { body } = await hub.raw(query, { r: representations });
    const network = (text: string) => ({ __typename: 'Network', name: { text } });
    expect(body.data!['_entities']).toEqual([network('B'), null, null, null, network('A')]);
  });

  it.each([{ id: 'x' }, { __typename: 'Network' }, 'Network', null])(
    'refuses %j as a reference',
    async (wrong) => {
      const { body } = await hub.raw(
        'query($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
        { r: [wrong] },
      );
      expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});
