import type { HubClient } from '../client.js';
import type { TypedDocument } from '../document.js';
import { HubUserError, type UserProblem } from '../errors.js';
import { paginate, type Page } from '../paginate.js';
import { request, type RequestOptions, type VariablesArgument } from '../request.js';
import type { SubscribeOptions } from '../subscriptions/subscribe.js';

/** The input of a mutation. */
type InputOf<Variables> = Variables extends { readonly input: infer Input } ? Input : never;

/** An input whose idempotency key may be left out: it gets one of its own. */
type Keyless<Input> = Omit<Input, 'idempotencyKey'> & { readonly idempotencyKey?: string };

/** The member of a result union that is no failure. */
type Success<Result> = Exclude<Result, { readonly __typename: `${string}Error` }>;

/** The variables of a walk through all pages: where it begins is not for the caller to say. */
type Walk<Variables> = Omit<Variables, 'after' | 'before' | 'last'>;

type Ask = <Result>(
  client: HubClient,
  document: string,
  variables: unknown,
  options?: RequestOptions,
) => Promise<Result>;
const ask = request as unknown as Ask;

/** A query by its variables. */
export function query<Result, Variables, Picked>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  pick: (data: Result) => Picked,
) {
  return async (...[variables, options]: VariablesArgument<Variables>): Promise<Picked> =>
    pick(await ask<Result>(client, document, variables, options));
}

/** A query of a page, and `all`: the same, entry by entry to the end. */
export function pages<Result, Variables, Picked, Node>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  pick: (data: Result) => Picked,
  page: (data: Result) => Page<Node> | null | undefined,
) {
  const all = (
    ...[variables, options]: VariablesArgument<Walk<Variables>>
  ): AsyncGenerator<Node, void, undefined> =>
    paginate(
      client,
      document as TypedDocument<Result, { after?: string | null }>,
      { ...variables },
      page,
      options,
    );
  return Object.assign(query(client, document, pick), { all });
}

/** A mutation without an input. */
export function act<Result, Variables, Field extends keyof Result>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  field: Field,
) {
  return async (options?: RequestOptions): Promise<Success<Result[Field]>> =>
    done(await ask<Result>(client, document, {}, options), field);
}

/** A mutation by its input: what was wanted, or a `HubUserError`. */
export function actOn<Result, Variables, Field extends keyof Result>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  field: Field,
) {
  return async (input: InputOf<Variables>, options?: RequestOptions): Promise<Success<Result[Field]>> =>
    done(await ask<Result>(client, document, { input }, options), field);
}

/** The same, done once however often it is sent: without a key of the caller's it gets one of its own. */
export function actOnce<Result, Variables, Field extends keyof Result>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  field: Field,
) {
  const once = actOn(client, document, field);
  return (input: Keyless<InputOf<Variables>>, options?: RequestOptions): Promise<Success<Result[Field]>> =>
    once({ idempotencyKey: crypto.randomUUID(), ...input } as InputOf<Variables>, options);
}

/** A subscription by its variables, over whatever happens to the connection; `graphql-ws` is loaded with the first. */
export function watch<Result, Variables, Field extends keyof Result>(
  client: HubClient,
  document: TypedDocument<Result, Variables>,
  field: Field,
) {
  return async function* (
    variables: Variables,
    options?: Omit<SubscribeOptions<Result>, 'cursor'>,
  ): AsyncGenerator<Result[Field], void, undefined> {
    const { subscribe } = await import('../subscriptions/index.js');
    const cursor = (data: Result): string | undefined => (data[field] as { cursor?: string }).cursor;
    for await (const data of subscribe(client, document, variables, { ...options, cursor }))
      yield data[field];
  };
}

/** What a change of a topic tells. */
interface TopicChange {
  readonly cursor: string;
  readonly kind: string;
  readonly topicId: string;
}

/** Where a topic stands. */
interface TopicPlace {
  readonly topic?: { readonly id: string; readonly board: { readonly changeCursor: string } } | null;
}

/**
 * The changes of a topic, wherever it goes: behind `TOPIC_MOVED`, or `TOPIC_MERGED` of this very topic, come those of
 * its new place. Read the topic again when one of these arrives: what it says then, and what comes behind, is all.
 */
export function watchTopic<Change extends TopicChange, Variables extends { readonly topicId: string }>(
  client: HubClient,
  document: TypedDocument<{ topicChanges: Change }, Variables>,
  placeDocument: TypedDocument<TopicPlace, { id: string }>,
) {
  const follow = watch(client, document, 'topicChanges');
  return async function* (
    variables: Variables,
    options?: Omit<SubscribeOptions<{ topicChanges: Change }>, 'cursor'>,
  ): AsyncGenerator<Change, void, undefined> {
    let next: Variables | undefined = variables;
    while (next) {
      const at: Variables = next;
      next = undefined;
      for await (const change of follow(at, options)) {
        const { kind, topicId } = change;
        const goes = topicId === at.topicId && (kind === 'TOPIC_MOVED' || kind === 'TOPIC_MERGED');
        if (goes) {
          // Before the caller reads it again: what is written in between comes by the subscription.
          const { topic } = await ask<TopicPlace>(client, placeDocument, { id: topicId }, options);
          if (topic) next = { ...at, topicId: topic.id, after: topic.board.changeCursor };
        }
        yield change;
        if (goes) break;
      }
    }
  };
}

/** Whatever its name does not call an error is what was wanted: the generator sees to it that there is one such. */
function done<Result, Field extends keyof Result>(data: Result, field: Field): Success<Result[Field]> {
  const result = data[field] as UserProblem;
  if (/Error$/.test(result.__typename)) throw new HubUserError(result);
  return result as Success<Result[Field]>;
}
