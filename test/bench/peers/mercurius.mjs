// Mercurius with JIT and its own loaders, on Fastify.
import fastify from 'fastify';
import mercurius from 'mercurius';
import {
  answersTo,
  calendar,
  directory,
  eventsById,
  guardianById,
  guardiansOf,
  lastPosts,
  networksById,
  participants,
  topicById,
  viewerOf,
  writePost,
} from './rows.mjs';
import { typeDefs } from './schema.mjs';

const app = fastify();
// The loaders' own cache keys every object by its JSON; the batches need none.
const opts = { cache: false };

await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  context: async (request) => ({ viewer: await viewerOf(request.headers.cookie) }),
  resolvers: {
    Query: {
      guardian: (_, { id }, { viewer }) => guardianById(viewer, id),
      directory: (_, { search, first }, { viewer }) => directory(viewer, search, first ?? 20),
      topic: (_, { id }, { viewer }) => topicById(viewer, id),
      calendar: (_, { first, ...window }, { viewer }) => calendar(viewer, window, first ?? 20),
    },
    Mutation: { post: (_, { input }, { viewer }) => writePost(viewer, input) },
    Topic: { posts: (topic, { last }) => lastPosts(topic, last ?? 20) },
    PostResult: { resolveType: (result) => result.__typename },
    UserError: { resolveType: (error) => error.__typename },
  },
  loaders: {
    Post: { author: { opts, loader: (queries) => participants(queries.map(({ obj }) => obj.authorId)) } },
    Occurrence: {
      viewerRsvp: {
        opts,
        loader: (queries, { viewer }) =>
          answersTo(
            viewer,
            queries.map(({ obj }) => obj.uuid),
          ),
      },
      event: { opts, loader: (queries) => eventsById(queries.map(({ obj }) => obj.eventId)) },
    },
    Event: {
      network: {
        opts,
        loader: (queries, { viewer }) =>
          networksById(
            viewer,
            queries.map(({ obj }) => obj.networkId),
          ),
      },
    },
    Participant: {
      guardian: {
        opts,
        loader: (queries, { viewer }) =>
          guardiansOf(
            viewer,
            queries.map(({ obj }) => obj.personId),
          ),
      },
    },
    Guardian: {
      networks: {
        opts,
        async loader(queries, { viewer }) {
          const ids = [...new Set(queries.flatMap(({ obj }) => obj.networkIds))];
          const found = await networksById(viewer, ids);
          const byId = new Map(ids.map((id, i) => [id, found[i]]));
          return queries.map(({ obj }) => obj.networkIds.map((id) => byId.get(id)));
        },
      },
    },
  },
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
