import { gzipSync } from 'node:zlib';
import { bundled } from './support/bundled';

/** The size of code in bytes as a partner would serve it: bundled, minified, compressed. */
const sizeOf = (code: string): number => gzipSync(bundled(code), { level: 9 }).length;

describe('the size of the SDK in a bundle', () => {
  it('is at most 1.5 KB for the client and one operation', () => {
    const code = `import { createClient, GuardianDocument, request } from '@guardian-network-hub/client-sdk';
      request(createClient({ url: '/graphql' }), GuardianDocument, { id: 'x' });`;
    expect(sizeOf(code)).toBeLessThanOrEqual(1536);
  });

  it('is at most 16 KB for everything but subscriptions', () => {
    expect(sizeOf(`export * from '@guardian-network-hub/client-sdk';`)).toBeLessThanOrEqual(16_384);
  });

  it('is at most 22 KB for all operations as methods, with what following takes', () => {
    expect(
      sizeOf(
        `import { createHub } from '@guardian-network-hub/client-sdk/hub'; console.log(createHub({ url: '/graphql' }).client);`,
      ),
    ).toBeLessThanOrEqual(22_528);
  });

  it('is nothing for an operation that is not used', () => {
    expect(
      sizeOf(`import { HubDocument } from '@guardian-network-hub/client-sdk'; console.log(HubDocument);`),
    ).toBeLessThan(120);
  });
});
