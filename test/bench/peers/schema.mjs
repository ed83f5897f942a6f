// The part of the hub's schema that the workloads touch.
export const typeDefs = /* GraphQL */ `
  scalar DateTime
  scalar LanguageTag
  enum GuardianKind {
    VOLUNTEER
    EMPLOYED
    SELF_EMPLOYED
  }

  type LocalizedText {
    text: String!
    language: LanguageTag!
  }
  type Territory {
    code: String!
  }
  type Network {
    id: ID!
    name: LocalizedText!
  }
  type Guardian {
    id: ID!
    name: String!
    latinName: String!
    kind: GuardianKind
    languages: [LanguageTag!]
    territory: Territory
    experienceSince: Int
    about: String
    networks: [Network!]!
  }
  type Participant {
    name: String!
    guardian: Guardian
  }
  type Post {
    id: ID!
    html: String!
    createdAt: DateTime!
    author: Participant!
  }
  type PageInfo {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
  type GuardianConnection {
    nodes: [Guardian!]!
    pageInfo: PageInfo!
  }
  type PostConnection {
    nodes: [Post!]!
    pageInfo: PageInfo!
  }
  type Topic {
    id: ID!
    title: String!
    postCount: Int!
    posts(first: Int, after: String, last: Int, before: String): PostConnection!
  }

  interface UserError {
    code: String!
    message: String!
    field: String
  }
  type NotFoundError implements UserError {
    code: String!
    message: String!
    field: String
  }
  type PostSuccess {
    post: Post!
  }
  union PostResult = PostSuccess | NotFoundError
  input PostInput {
    topicId: ID!
    body: String!
    language: LanguageTag
    idempotencyKey: String!
  }

  type Query {
    guardian(id: ID!): Guardian
    directory(search: String, first: Int, after: String, last: Int, before: String): GuardianConnection!
    topic(id: ID!): Topic
  }
  type Mutation {
    post(input: PostInput!): PostResult!
  }
`;
