import {
  createClient,
  DirectoryDocument,
  HubDocument,
  HubGraphQLError,
  HubNetworkError,
  HubRateLimitedError,
  HubTimeoutError,
  HubUserError,
  paginate,
  PostDocument,
  request,
  SignOutDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { hangUp, json, silence, stubServer, text, type Answer } from './support/http';

const HUB = { hub: { key: 'k', name: 'Hub', version: '1' } };
const ok = json({ data: HUB });
let close: (() => Promise<unknown>) | undefined;

async function serve(...answers: Answer[]) {
  const server = await stubServer(...answers);
  close = server.close;
  return server;
}

afterEach(() => close?.());

describe('request', () => {
  it('posts JSON in a way that no form of another site can', async () => {
    const { url, asked } = await serve(ok);
    const client = createClient({ url, token: 'secret', headers: { 'x-app': 'test' } });
    await expect(request(client, HubDocument)).resolves.toEqual(HUB);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        authorization: 'Bearer secret',
        'x-app': 'test',
      },
      body: { query: 'query Hub{hub{key name version}}' },
    });
  });

  it('gives the code, error id and path of a masked error', async () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', errorId: 'e-1' };
    const { url } = await serve(
      json({ data: null, errors: [{ message: 'x', path: ['hub'], extensions }] }, 500),
    );
    const error = await request(createClient({ url }), HubDocument).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HubGraphQLError);
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', errorId: 'e-1', path: ['hub'] });
  });

  it('tries queries again after a lost connection and after 503', async () => {
    const { url, asked } = await serve(hangUp, text('down', 503, { 'retry-after': '0' }), ok);
    await expect(request(createClient({ url }), HubDocument)).resolves.toEqual(HUB);
    expect(asked).toHaveLength(3);
  });

  it('waits as long as Retry-After says', async () => {
    const { url } = await serve(text('slow down', 429, { 'retry-after': '1' }), ok);
    const start = Date.now();
    await request(createClient({ url }), HubDocument);
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
  });

  it('does not sit and wait when it would take long', async () => {
    const { url, asked } = await serve(json({ errors: [] }, 429, { 'retry-after': '600' }));
    const error = await request(createClient({ url }), HubDocument).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HubRateLimitedError);
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 600 });
    expect(asked).toHaveLength(1);
  });

  it('tells a rate limit by its code too', async () => {
    const extensions = { code: 'RATE_LIMITED', retryAfter: 90 };
    const { url } = await serve(json({ errors: [{ message: 'x', extensions }] }));
    await expect(request(createClient({ url }), HubDocument)).rejects.toMatchObject({ retryAfter: 90 });
  });

  it('sends a mutation once', async () => {
    const { url, asked } = await serve(hangUp);
    await expect(request(createClient({ url }), SignOutDocument)).rejects.toBeInstanceOf(HubNetworkError);
    expect(asked).toHaveLength(1);
  });

  it('sends a mutation again under its idempotency key', async () => {
    const data = { post: { __typename: 'PostSuccess', post: { id: 'p' } } };
    const { url, asked } = await serve(hangUp, json({ data }));
    const input = { topicId: 't', body: 'b', idempotencyKey: 'once' };
    await request(createClient({ url }), PostDocument, { input });
    expect(asked.map(({ body }) => body.variables)).toEqual([{ input }, { input }]);
  });

  it('asks a token function again, once, after 401', async () => {
    const { url, asked } = await serve(text('', 401), text('', 401));
    const token = jest.fn(({ rejected }: { rejected: boolean }) => (rejected ? 'new' : 'old'));
    const failure = request(createClient({ url, token }), HubDocument);
    await expect(failure).rejects.toMatchObject({ code: 'NETWORK_ERROR', status: 401 });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
  });

  it('gives up when no answer comes in time', async () => {
    const { url, asked } = await serve(silence);
    const failure = request(createClient({ url, timeoutMs: 50 }), HubDocument);
    await expect(failure).rejects.toBeInstanceOf(HubTimeoutError);
    expect(asked).toHaveLength(1);
  });

  it('stops when told to, while asking and while waiting', async () => {
    for (const answer of [silence, text('', 503, { 'retry-after': '20' })]) {
      const { url } = await serve(answer);
      const control = new AbortController();
      const failure = request(createClient({ url }), HubDocument, {}, { signal: control.signal });
      setTimeout(() => control.abort(new Error('left the page')), 80);
      await expect(failure).rejects.toThrow('left the page');
      await close?.();
    }
  });

  it('says that a page of HTML is no answer', async () => {
    const { url } = await serve(text('<html>Bad gateway</html>', 502));
    const failure = request(createClient({ url }), HubDocument);
    await expect(failure).rejects.toMatchObject({ code: 'NETWORK_ERROR', status: 502 });
  });
});

describe('paginate', () => {
  it('walks to the end and asks only for what is reached', async () => {
    const page = (id: string, endCursor: string | null): Answer =>
      json({
        data: { directory: { nodes: [{ id }], pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
      });
    const { url, asked } = await serve(page('a', '1'), page('b', '2'), page('c', null));
    const client = createClient({ url });
    const ids: string[] = [];
    for await (const { id } of paginate(client, DirectoryDocument, { first: 1 }, (data) => data.directory)) {
      ids.push(id);
      expect(asked).toHaveLength(ids.length);
    }
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(asked.map(({ body }) => body.variables)).toEqual([
      { first: 1 },
      { first: 1, after: '1' },
      { first: 1, after: '2' },
    ]);
  });
});

describe('unwrap', () => {
  type Result =
    | { readonly __typename: 'PostSuccess'; readonly post: { id: string } }
    | {
        readonly __typename: 'NotFoundError';
        readonly code: string;
        readonly message: string;
        readonly field: null;
      };

  it('gives the wanted member, and throws any other with what it says', () => {
    const good = { __typename: 'PostSuccess', post: { id: 'p' } } as Result;
    expect(unwrap(good, 'PostSuccess').post.id).toBe('p');
    const bad = {
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      message: 'No such topic',
      field: null,
    } as Result;
    expect(() => unwrap(bad, 'PostSuccess')).toThrow(HubUserError);
    expect(() => unwrap(bad, 'PostSuccess')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  });
});
