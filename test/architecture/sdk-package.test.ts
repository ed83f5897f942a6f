import { join, resolve } from 'node:path';
import { Consumer, readmeExamples } from '../sdk/support/packed';

const root = resolve(__dirname, '../..');
const NAME = '@guardian-network-hub/client-sdk';

let consumer: Consumer;
beforeAll(() => void (consumer = new Consumer()));
afterAll(() => consumer.end());

describe('the SDK as a package', () => {
  it.each([
    ['Node16', 'Node16'],
    ['ESNext', 'Bundler'],
  ])(
    'has types that the strictest compiler takes (%s, %s), and that see mistakes',
    async (module, moduleResolution) => {
      const text = `
      import { request, createClient, DirectoryDocument, unwrap, PostDocument, type ResultOf } from '${NAME}';
      import { createHub } from '${NAME}/hub';
      import { subscribe } from '${NAME}/subscriptions';
      import { clientCredentials } from '${NAME}/client-credentials';
      export { subscribe, clientCredentials, request, createClient, unwrap, PostDocument };
      const hub = createHub({ url: '/graphql' });
      export async function all(): Promise<readonly string[]> {
        const names: string[] = [];
        for await (const guardian of hub.directory.list.all({ first: 5 })) names.push(guardian.name);
        const { post } = await hub.topic.post({ topicId: 'x', body: 'y' });
        const id: string = post.id;
        // @ts-expect-error there is no such field
        void post.nothing;
        // @ts-expect-error a board must be told
        await hub.board.get();
        // @ts-expect-error it takes no such filter
        await hub.directory.list({ filter: { languages: 'it' } });
        return [...names, id];
      }
      export type Found = ResultOf<typeof DirectoryDocument>['directory'];`;
      const name = `consumer-${module}.mts`;
      consumer.write(name, text);
      const compilerOptions = {
        strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, target: 'es2022',
        lib: ['es2022', 'dom', 'dom.asynciterable'], types: [], module, moduleResolution,
      }; // prettier-ignore
      const config = `tsconfig-${module}.json`;
      consumer.write(config, JSON.stringify({ compilerOptions, files: [name] }));
      const compiled = await consumer.node(join(root, 'node_modules/typescript/bin/tsc'), '-p', config);
      expect(compiled).toEqual({ said: '', status: 0 });
    },
    60_000,
  );

  it('has examples in its README that the compiler takes', async () => {
    const examples = readmeExamples();
    expect(examples.length).toBeGreaterThan(4);
    // What stands around them in somebody's program.
    consumer.write(
      'around.d.ts',
      `import type { HubClient } from '${NAME}';
       declare global {
         const hub: HubClient;
         const [topicId, boardId, id, after]: string[];
         const process: { env: Record<string, string> };
       }`,
    );
    const files = examples.map((text, i) => {
      consumer.write(`example-${i}.mts`, text);
      return `example-${i}.mts`;
    });
    const compilerOptions = {
      strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.asynciterable'], types: [], module: 'Node16',
      moduleResolution: 'Node16',
    }; // prettier-ignore
    consumer.write(
      'tsconfig-readme.json',
      JSON.stringify({ compilerOptions, files: ['around.d.ts', ...files] }),
    );
    const compiled = await consumer.node(
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'tsconfig-readme.json',
    );
    expect(compiled).toEqual({ said: '', status: 0 });
  }, 60_000);

  it('is what tools that judge packages want it to be', async () => {
    const judge = join(root, 'test/sdk/support/judge.mjs');
    expect(await consumer.node(judge, consumer.tarball, join(consumer.folder, 'package'))).toEqual({
      said: '',
      status: 0,
    });
  }, 60_000);
});
