import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let board: string;
beforeAll(async () => {
  hub = await startHub();
  board = hub.make.id(await hub.make.board(await hub.make.network()));
});
afterAll(() => hub.stop());

describe('an operation that is small to send and large to run', () => {
  /** Each fragment spreads the next one twice: 2 to the power of `levels` fields. */
  const doubling = (levels: number) =>
    `{ networks(first: 1) { nodes { ...F0 } } } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Network { ${i === levels - 1 ? 'id' : `...F${i + 1} ...on Network { ...F${i + 1} }`} }`).join(' ')}`;

  it('is refused at once where fragments double each other', async () => {
    const started = Date.now();
    const { body } = await hub.raw(doubling(22));
    expect(body.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
    expect(Date.now() - started).toBeLessThan(1_000);
  });

  it('runs where they double a few times (negative control)', async () => {
    expect((await hub.raw(doubling(5))).body.errors).toBeUndefined();
  });

  it('is refused where its variables get their size by default, over HTTP and as a variable alike', async () => {
    const query = `query($id: ID!, $n: Int = 100) { board(id: $id) { topics(first: $n) { nodes { posts(first: $n) { nodes { author { name } } } } } } }`;
    for (const variables of [{ id: board }, { id: board, n: 100 }]) {
      expect((await hub.raw(query, variables)).body.errors).toMatchObject([
        { extensions: { code: 'OPERATION_TOO_LARGE' } },
      ]);
    }
    expect((await hub.raw(query, { id: board, n: 5 })).body.errors).toBeUndefined();
  });

  it('is told what is wrong with its variables (negative control)', async () => {
    const query = 'query($n: Int) { networks(first: $n) { nodes { id } } }';
    expect((await hub.raw(query, { n: 'many' })).body.errors).toMatchObject([
      { message: expect.stringContaining('"$n"'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
