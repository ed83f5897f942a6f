// GraphQL Yoga with JIT and DataLoader, on Node's own HTTP server.
import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
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

const schema = createSchema({
  typeDefs,
  resolvers: {
    Query: {
      guardian: (_, { id }, { viewer }) => guardianById(viewer, id),
      directory: (_, { search, first }, { viewer }) => directory(viewer, search, first ?? 20),
      topic: (_, { id }, { viewer }) => topicById(viewer, id),
      calendar: (_, { first, ...window }, { viewer }) => calendar(viewer, window, first ?? 20),
    },
    Mutation: { post: (_, { input }, { viewer }) => writePost(viewer, input) },
    Topic: { posts: (topic, { last }) => lastPosts(topic, last ?? 20) },
    Post: { author: (post, _, { authors }) => authors.load(post.authorId) },
    Participant: { guardian: (participant, _, { cards }) => cards.load(participant.personId) },
    Occurrence: {
      viewerRsvp: (occurrence, _, { answers }) => answers.load(occurrence.uuid),
      event: (occurrence, _, { events }) => events.load(occurrence.eventId),
    },
    Event: { network: (event, _, { networks }) => networks.load(event.networkId) },
    Guardian: { networks: (guardian, _, { networks }) => networks.loadMany(guardian.networkIds) },
    PostResult: { __resolveType: (result) => result.__typename },
    UserError: { __resolveType: (error) => error.__typename },
  },
});

const yoga = createYoga({
  schema,
  logging: false,
  graphiql: false,
  landingPage: false,
  plugins: [useGraphQlJit()],
  context: async ({ request }) => {
    const viewer = await viewerOf(request.headers.get('cookie'));
    return {
      viewer,
      authors: new DataLoader(participants),
      cards: new DataLoader((ids) => guardiansOf(viewer, ids)),
      answers: new DataLoader((ids) => answersTo(viewer, ids)),
      events: new DataLoader(eventsById),
      networks: new DataLoader((ids) => networksById(viewer, ids)),
    };
  },
});

createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
