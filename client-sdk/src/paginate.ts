import type { HubClient } from './client.js';
import type { TypedDocument } from './document.js';
import { request, type RequestOptions } from './request.js';

/** As much of a connection as paging needs. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Walks a connection to its end, asking for the next page only when it is reached.
 *
 *     for await (const guardian of paginate(client, DirectoryDocument, { first: 50 }, (data) => data.directory)) …
 */
export async function* paginate<Result, Variables extends { after?: string | null }, Node>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  pick: (data: Result) => Page<Node> | null | undefined,
  options?: RequestOptions,
): AsyncGenerator<Node, void, undefined> {
  const ask = request as (...all: unknown[]) => Promise<Result>;
  for (let after = variables.after; ;) {
    const page = pick(await ask(client, document, { ...variables, after }, options));
    if (!page) return;
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return;
    after = page.pageInfo.endCursor;
  }
}
