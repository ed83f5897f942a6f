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

  enum EventKind {
    COURSE
    MEETING
    MONITORING
    EXPERIENCED_MEETS_NEW
    ASSEMBLY
    PUBLIC_EVENING
    SUPERVISION
    SOCIAL
    WEBINAR
  }
  enum EventFormat {
    IN_PLACE
    ONLINE
    HYBRID
  }
  enum RegistrationState {
    NOT_YET
    OPEN
    CLOSED
  }
  enum RsvpStatus {
    GOING
    OFFERED
    WAITING
    MAYBE
    NOT_GOING
    LAPSED
  }
  type Rsvp {
    status: RsvpStatus!
  }
  type Event {
    id: ID!
    kind: EventKind!
    network: Network!
  }
  type Occurrence {
    id: ID!
    title: LocalizedText!
    startsAt: DateTime!
    endsAt: DateTime!
    place: String
    format: EventFormat!
    cancelled: Boolean!
    registration: RegistrationState!
    capacity: Int
    seatsLeft: Int
    goingCount: Int!
    maybeCount: Int!
    waitingCount: Int!
    viewerRsvp: Rsvp
    event: Event!
  }
  type OccurrenceConnection {
    nodes: [Occurrence!]!
    pageInfo: PageInfo!
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
    calendar(
      from: DateTime!
      to: DateTime!
      first: Int
      after: String
      last: Int
      before: String
    ): OccurrenceConnection!
  }
  type Mutation {
    post(input: PostInput!): PostResult!
  }
`;
