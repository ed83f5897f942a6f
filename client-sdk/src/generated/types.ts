// Generated from the hub's schema and operations; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequestSignInCodeInput = {
  readonly email: string;
};

export type SignInByCodeInput = {
  readonly email: string;
  readonly code: string;
};

export type SignInByLinkInput = {
  readonly token: string;
};

export type PostInput = {
  readonly topicId: string;
  readonly body: string;
  readonly language?: string | null | undefined;
  readonly idempotencyKey: string;
};

export type MembershipRole =
  | 'GUARDIAN'
  | 'ASPIRING_GUARDIAN'
  | 'MENTOR'
  | 'ORGANISER'
  | 'MODERATOR'
  | 'TERRITORIAL_CONTACT';

export type NetworkKind =
  | 'LOCAL'
  | 'REGIONAL'
  | 'NATIONAL'
  | 'TRANSNATIONAL';

export type GuardianKind =
  | 'VOLUNTEER'
  | 'EMPLOYED'
  | 'SELF_EMPLOYED';

export type BoardKind =
  | 'DISCUSSION'
  | 'ANNOUNCEMENT'
  | 'QUESTIONS';

export type ParticipantKind =
  | 'PERSON'
  | 'EMAIL_GUEST'
  | 'REMOTE'
  | 'ALIAS';

export type BoardChangeKind =
  | 'POST_PUBLISHED'
  | 'POST_EDITED'
  | 'POST_REDACTED'
  | 'TOPIC_OPENED'
  | 'TOPIC_CHANGED';

export type BoardQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { readonly board: { readonly changeCursor: string, readonly id: string, readonly kind: BoardKind, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } | null };

export type BoardItemFragment = { readonly id: string, readonly kind: BoardKind, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } };

export type TextPartsFragment = { readonly text: string, readonly language: string };

export type NetworkItemFragment = { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } };

export type TopicItemFragment = { readonly id: string, readonly title: string, readonly language: string, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } };

export type ParticipantItemFragment = { readonly id: string, readonly kind: ParticipantKind, readonly name: string };

export type PageInfoPartsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type BoardChangesSubscriptionVariables = Exact<{
  boardId: string;
  after?: string | null | undefined;
}>;


export type BoardChangesSubscription = { readonly boardChanges: { readonly cursor: string, readonly kind: BoardChangeKind, readonly topic: { readonly id: string, readonly title: string, readonly language: string, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly topic: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null } };

export type PostItemFragment = { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } };

export type DirectoryQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DirectoryQuery = { readonly directory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latinName: string | null, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type GuardianCardFragment = { readonly id: string, readonly name: string, readonly latinName: string | null, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> };

export type GuardianQueryVariables = Exact<{
  id: string;
}>;


export type GuardianQuery = { readonly guardian: { readonly about: string | null, readonly id: string, readonly name: string, readonly latinName: string | null, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly hub: { readonly key: string, readonly name: string, readonly version: string }, readonly me: { readonly id: string, readonly name: string, readonly email: string | null, readonly locale: string, readonly participantId: string, readonly memberships: ReadonlyArray<{ readonly role: MembershipRole, readonly since: string, readonly network: { readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly boards: ReadonlyArray<{ readonly id: string, readonly kind: BoardKind, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly guardian: { readonly id: string } | null } | null };

export type ViewerPartsFragment = { readonly id: string, readonly name: string, readonly email: string | null, readonly locale: string, readonly participantId: string, readonly guardian: { readonly id: string } | null };

export type HubQueryVariables = Exact<{ [key: string]: never; }>;


export type HubQuery = { readonly hub: { readonly key: string, readonly name: string, readonly version: string } };

export type JuvenileCourtsQueryVariables = Exact<{ [key: string]: never; }>;


export type JuvenileCourtsQuery = { readonly juvenileCourts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly city: string, readonly region: { readonly code: string, readonly name: string, readonly country: string, readonly kind: string, readonly parent: string | null } }> };

export type TerritoryPartsFragment = { readonly code: string, readonly name: string, readonly country: string, readonly kind: string, readonly parent: string | null };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { readonly languages: ReadonlyArray<{ readonly tag: string, readonly nativeName: string, readonly englishName: string, readonly rightToLeft: boolean }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly name: string, readonly email: string | null, readonly locale: string, readonly participantId: string, readonly guardian: { readonly id: string } | null } | null };

export type NetworkQueryVariables = Exact<{
  id: string;
}>;


export type NetworkQuery = { readonly network: { readonly languages: ReadonlyArray<string>, readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly kind: string, readonly parent: string | null } | null, readonly boards: ReadonlyArray<{ readonly id: string, readonly kind: BoardKind, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly name: { readonly text: string, readonly language: string } } | null };

export type NetworksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworksQuery = { readonly networks: { readonly nodes: ReadonlyArray<{ readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string } | null, readonly name: { readonly text: string, readonly language: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PostMutationVariables = Exact<{
  input: PostInput;
}>;


export type PostMutation = { readonly post:
    | { readonly __typename: 'PostSuccess', readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

type ProblemParts_InvalidInputError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidCodeError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidLinkError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RateLimitedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotFoundError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotSignedInError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_IdempotencyKeyReusedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

export type ProblemPartsFragment =
  | ProblemParts_InvalidInputError_Fragment
  | ProblemParts_InvalidCodeError_Fragment
  | ProblemParts_InvalidLinkError_Fragment
  | ProblemParts_RateLimitedError_Fragment
  | ProblemParts_NotFoundError_Fragment
  | ProblemParts_NotSignedInError_Fragment
  | ProblemParts_IdempotencyKeyReusedError_Fragment
;

export type PostAddedSubscriptionVariables = Exact<{
  boardId: string;
  topicId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PostAddedSubscription = { readonly postAdded: { readonly cursor: string, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly topic: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'RequestSignInCodeSuccess', readonly expiresInSeconds: number }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SignInByCodeMutationVariables = Exact<{
  input: SignInByCodeInput;
}>;


export type SignInByCodeMutation = { readonly signInByCode:
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly locale: string, readonly participantId: string, readonly guardian: { readonly id: string } | null } }
    | { readonly __typename: 'InvalidCodeError', readonly triesLeft: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SignInByLinkMutationVariables = Exact<{
  input: SignInByLinkInput;
}>;


export type SignInByLinkMutation = { readonly signInByLink:
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly locale: string, readonly participantId: string, readonly guardian: { readonly id: string } | null } }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean } };

export type TerritoriesQueryVariables = Exact<{
  country: string;
}>;


export type TerritoriesQuery = { readonly territories: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: string, readonly kind: string, readonly parent: string | null }> };

export type TopicQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicQuery = { readonly topic: { readonly id: string, readonly title: string, readonly language: string, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly board: { readonly changeCursor: string, readonly id: string, readonly kind: BoardKind, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }, readonly posts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null };
