// Generated from the hub's schema and operations; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An address to add. */
export type AddEmailAddressInput = {
  /** The address; a code goes there. */
  readonly email: string;
};

/** What kind of actor did it. */
export type AuditActorKind =
  /** Someone not signed in. */
  | 'ANONYMOUS'
  /** The hub itself, or who runs it from the command line. */
  | 'JOB'
  /** A partner portal. */
  | 'PARTNER'
  /** A person. */
  | 'PERSON';

/** What was done. */
export type AuditKind =
  /** An e-mail address was added, removed or made the main one. */
  | 'ADDRESS_CHANGED'
  /** Contact details were looked at. */
  | 'CONTACT_READ'
  /** A passkey, an authenticator app or recovery codes were added. */
  | 'CREDENTIAL_ADDED'
  /** A passkey, an authenticator app or recovery codes were removed. */
  | 'CREDENTIAL_REMOVED'
  /** Data left the hub as a file. */
  | 'EXPORTED'
  /** An invitation was made or withdrawn. */
  | 'INVITATION_CHANGED'
  /** A request to join was approved or declined. */
  | 'JOIN_REQUEST_DECIDED'
  /** An agreement between networks was offered, accepted, changed or ended. */
  | 'LINK_CHANGED'
  /** Someone got a role in a network. */
  | 'MEMBERSHIP_BEGUN'
  /** A role in a network ended or was suspended. */
  | 'MEMBERSHIP_ENDED'
  /** A moderator decided about something that was written. */
  | 'MODERATED'
  /** A network was made, moved or changed. */
  | 'NETWORK_CHANGED'
  /** A partner portal, or one of its keys, was added, changed or revoked. */
  | 'PARTNER_CHANGED'
  /** Signed-in devices were signed out. */
  | 'SESSIONS_ENDED'
  /** What a network shares was changed. */
  | 'SHARING_CHANGED'
  /** Someone signed in. */
  | 'SIGNED_IN'
  /** Someone signed out. */
  | 'SIGNED_OUT';

/** What became visible on a board. */
export type BoardChangeKind =
  /** Another text of a post. */
  | 'POST_EDITED'
  /** A post: new, or released. */
  | 'POST_PUBLISHED'
  /** The text of a post was taken away. */
  | 'POST_REDACTED'
  /** Another title or place of a topic. */
  | 'TOPIC_CHANGED'
  /** A topic. */
  | 'TOPIC_OPENED';

/** What a board is for. */
export type BoardKind =
  /** Organisers post. */
  | 'ANNOUNCEMENT'
  /** Every member posts. */
  | 'DISCUSSION'
  /** Members ask and answer. */
  | 'QUESTIONS';

/** The code that went to a new address. */
export type ConfirmEmailAddressInput = {
  /** The 8 digits; spaces do not matter. */
  readonly code: string;
  /** The address. */
  readonly email: string;
};

/** One of one’s addresses. */
export type EmailAddressInput = {
  /** Which. */
  readonly addressId: string;
};

/** A session to end. */
export type EndSessionInput = {
  /** One of one’s own. */
  readonly sessionId: string;
};

/** How a guardian does the work. */
export type GuardianKind =
  /** For an organisation. */
  | 'EMPLOYED'
  /** On their own account. */
  | 'SELF_EMPLOYED'
  /** Beside another life. */
  | 'VOLUNTEER';

/** What a person is in a network. */
export type MembershipRole =
  /** In selection or training, not yet listed. */
  | 'ASPIRING_GUARDIAN'
  /** Appointed to represent unaccompanied children. */
  | 'GUARDIAN'
  /** Experienced guardian who coaches new ones. */
  | 'MENTOR'
  /** Looks after what is written on its boards. */
  | 'MODERATOR'
  /** Runs the network's events, lists and membership. */
  | 'ORGANISER'
  /** The local reference person. */
  | 'TERRITORIAL_CONTACT';

/** How far a network reaches. */
export type NetworkKind =
  /** A city, district or province. */
  | 'LOCAL'
  /** A country. */
  | 'NATIONAL'
  /** A region or Land. */
  | 'REGIONAL'
  /** Several countries. */
  | 'TRANSNATIONAL';

/** What stands behind a participant. */
export type ParticipantKind =
  /** Someone who writes without a name. */
  | 'ALIAS'
  /** Someone who takes part by mail alone. */
  | 'EMAIL_GUEST'
  /** A person of this hub. */
  | 'PERSON'
  /** Someone of another hub. */
  | 'REMOTE';

/** What the browser has answered. */
export type PasskeyResponseInput = {
  /** The credential as JSON, as `toJSON()` gives it. */
  readonly response: string;
};

/** A post to write. */
export type PostInput = {
  /** The text (CommonMark), at most 10,000 characters. */
  readonly body: string;
  /** Made by the client, 8 to 64 characters: the same key with the same input writes once. */
  readonly idempotencyKey: string;
  /** The language of the text; the topic's where none is given. */
  readonly language?: string | null | undefined;
  /** The topic to write on. */
  readonly topicId: string;
};

/** A passkey to remove. */
export type RemovePasskeyInput = {
  /** One of one’s own. */
  readonly passkeyId: string;
};

/** Whom to send a code to. */
export type RequestSignInCodeInput = {
  /** An e-mail address of the person. */
  readonly email: string;
};

/** The code from the mail. */
export type SignInByCodeInput = {
  /** The 8 digits; spaces do not matter. */
  readonly code: string;
  /** The address the code went to. */
  readonly email: string;
};

/** The token of a sign-in link. */
export type SignInByLinkInput = {
  /** What stands behind the # of the link. */
  readonly token: string;
};

/** The code from the mail. */
export type StepUpByCodeInput = {
  /** The 8 digits; spaces do not matter. */
  readonly code: string;
};

/** A code of the authenticator app. */
export type TotpCodeInput = {
  /** The 6 digits; where one proves oneself, a recovery code as well. */
  readonly code: string;
};

/** The link by which an address is brought back. */
export type UndoAddressChangeInput = {
  /** What stands behind the # of the link. */
  readonly token: string;
};

export type AddEmailAddressMutationVariables = Exact<{
  input: AddEmailAddressInput;
}>;


export type AddEmailAddressMutation = { readonly addEmailAddress:
    | { readonly __typename: 'AddEmailAddressSuccess', readonly sent: boolean }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

type ProblemParts_AddressNeededError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_IdempotencyKeyReusedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidCodeError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidInputError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidLinkError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidPasskeyError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidUndoError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotFoundError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotSignedInError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_OtherBrowserError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_PasskeyNeededError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RateLimitedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_StepUpRequiredError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TotpExistsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

export type ProblemPartsFragment =
  | ProblemParts_AddressNeededError_Fragment
  | ProblemParts_IdempotencyKeyReusedError_Fragment
  | ProblemParts_InvalidCodeError_Fragment
  | ProblemParts_InvalidInputError_Fragment
  | ProblemParts_InvalidLinkError_Fragment
  | ProblemParts_InvalidPasskeyError_Fragment
  | ProblemParts_InvalidUndoError_Fragment
  | ProblemParts_NotFoundError_Fragment
  | ProblemParts_NotSignedInError_Fragment
  | ProblemParts_OtherBrowserError_Fragment
  | ProblemParts_PasskeyNeededError_Fragment
  | ProblemParts_RateLimitedError_Fragment
  | ProblemParts_StepUpRequiredError_Fragment
  | ProblemParts_TotpExistsError_Fragment
;

export type AddPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeysSuccess', readonly passkeys: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null }> }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type PasskeyItemFragment = { readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null };

export type AuditLogQueryVariables = Exact<{
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: AuditKind, readonly actorKind: AuditActorKind, readonly actorName: string | null, readonly subjectName: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly details: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type NetworkItemFragment = { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } };

export type TextPartsFragment = { readonly text: string, readonly language: string };

export type PageInfoPartsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { readonly beginPasskey:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyOptionsSuccess', readonly options: string }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyOptionsSuccess', readonly options: string }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BeginPasskeyStepUpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyStepUpMutation = { readonly beginPasskeyStepUp:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyOptionsSuccess', readonly options: string }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BeginTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpMutation = { readonly beginTotp:
    | { readonly __typename: 'BeginTotpSuccess', readonly secret: string, readonly uri: string }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TotpExistsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BoardQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { readonly board: { readonly changeCursor: string, readonly id: string, readonly kind: BoardKind, readonly viewerMayPost: boolean, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } | null };

export type BoardItemFragment = { readonly id: string, readonly kind: BoardKind, readonly viewerMayPost: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } };

export type TopicItemFragment = { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } };

export type ParticipantItemFragment = { readonly id: string, readonly kind: ParticipantKind, readonly name: string };

export type BoardChangesSubscriptionVariables = Exact<{
  boardId: string;
  after?: string | null | undefined;
}>;


export type BoardChangesSubscription = { readonly boardChanges: { readonly cursor: string, readonly kind: BoardChangeKind, readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly topic: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null } };

export type PostItemFragment = { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } };

export type ConfirmEmailAddressMutationVariables = Exact<{
  input: ConfirmEmailAddressInput;
}>;


export type ConfirmEmailAddressMutation = { readonly confirmEmailAddress:
    | { readonly __typename: 'AddressNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmailAddressesSuccess', readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EmailAddressItemFragment = { readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean };

export type ConfirmTotpMutationVariables = Exact<{
  input: TotpCodeInput;
}>;


export type ConfirmTotpMutation = { readonly confirmTotp:
    | { readonly __typename: 'ConfirmTotpSuccess', readonly recoveryCodes: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type DirectoryQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DirectoryQuery = { readonly directory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type GuardianCardFragment = { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly endOtherSessions:
    | { readonly __typename: 'EndSessionsSuccess', readonly ended: number }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { readonly endSession:
    | { readonly __typename: 'EndSessionsSuccess', readonly ended: number }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GuardianQueryVariables = Exact<{
  id: string;
}>;


export type GuardianQuery = { readonly guardian: { readonly about: string | null, readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly hub: { readonly key: string, readonly name: string, readonly version: string }, readonly me: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly memberships: ReadonlyArray<{ readonly role: MembershipRole | null, readonly since: string | null, readonly network: { readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null }>, readonly boards: ReadonlyArray<{ readonly id: string, readonly kind: BoardKind, readonly viewerMayPost: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } | null };

export type ViewerPartsFragment = { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null };

export type HubQueryVariables = Exact<{ [key: string]: never; }>;


export type HubQuery = { readonly hub: { readonly key: string, readonly name: string, readonly version: string } };

export type JuvenileCourtsQueryVariables = Exact<{ [key: string]: never; }>;


export type JuvenileCourtsQuery = { readonly juvenileCourts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly city: string, readonly region: { readonly code: string, readonly name: string, readonly country: string, readonly parent: string | null } }> };

export type TerritoryPartsFragment = { readonly code: string, readonly name: string, readonly country: string, readonly parent: string | null };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { readonly languages: ReadonlyArray<{ readonly tag: string, readonly nativeName: string, readonly englishName: string, readonly rightToLeft: boolean }> };

export type MakePrimaryMutationVariables = Exact<{
  input: EmailAddressInput;
}>;


export type MakePrimaryMutation = { readonly makePrimary:
    | { readonly __typename: 'AddressNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmailAddressesSuccess', readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } | null };

export type MyAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessQuery = { readonly me: { readonly id: string, readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }>, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null }>, readonly totp: { readonly since: string, readonly recoveryCodesLeft: number } | null, readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly device: string | null, readonly signedInAt: string, readonly lastSeenAt: string }> } | null };

export type NetworkQueryVariables = Exact<{
  id: string;
}>;


export type NetworkQuery = { readonly network: { readonly languages: ReadonlyArray<string>, readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly parent: string | null } | null, readonly name: { readonly text: string, readonly language: string } } | null };

export type NetworksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworksQuery = { readonly networks: { readonly nodes: ReadonlyArray<{ readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string } | null, readonly name: { readonly text: string, readonly language: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PostMutationVariables = Exact<{
  input: PostInput;
}>;


export type PostMutation = { readonly post:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PostSuccess', readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type PostAddedSubscriptionVariables = Exact<{
  boardId: string;
  topicId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PostAddedSubscription = { readonly postAdded: { readonly cursor: string, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly topic: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } } };

export type RemoveEmailAddressMutationVariables = Exact<{
  input: EmailAddressInput;
}>;


export type RemoveEmailAddressMutation = { readonly removeEmailAddress:
    | { readonly __typename: 'AddressNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmailAddressesSuccess', readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeysSuccess', readonly passkeys: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null }> }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { readonly removeTotp:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemoveTotpSuccess', readonly removed: boolean }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestSignInCodeSuccess', readonly expiresInSeconds: number }
   };

export type RequestStepUpCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestStepUpCodeMutation = { readonly requestStepUpCode:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestStepUpCodeSuccess', readonly expiresInSeconds: number }
   };

export type SignInByCodeMutationVariables = Exact<{
  input: SignInByCodeInput;
}>;


export type SignInByCodeMutation = { readonly signInByCode:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OtherBrowserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
   };

export type SignInByLinkMutationVariables = Exact<{
  input: SignInByLinkInput;
}>;


export type SignInByLinkMutation = { readonly signInByLink:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OtherBrowserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
   };

export type SignInByPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type SignInByPasskeyMutation = { readonly signInByPasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
   };

export type SignInLinkQueryVariables = Exact<{
  token: string;
}>;


export type SignInLinkQuery = { readonly signInLink:
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInLinkSuccess', readonly name: string, readonly otherBrowser: boolean }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean } };

export type StepUpByCodeMutationVariables = Exact<{
  input: StepUpByCodeInput;
}>;


export type StepUpByCodeMutation = { readonly stepUpByCode:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpSuccess', readonly goodForSeconds: number }
   };

export type StepUpByPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type StepUpByPasskeyMutation = { readonly stepUpByPasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpSuccess', readonly goodForSeconds: number }
   };

export type StepUpByTotpMutationVariables = Exact<{
  input: TotpCodeInput;
}>;


export type StepUpByTotpMutation = { readonly stepUpByTotp:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpSuccess', readonly goodForSeconds: number }
   };

export type TerritoriesQueryVariables = Exact<{
  country: string;
}>;


export type TerritoriesQuery = { readonly territories: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: string, readonly parent: string | null }> };

export type TopicQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicQuery = { readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly board: { readonly changeCursor: string, readonly id: string, readonly kind: BoardKind, readonly viewerMayPost: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }, readonly posts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly redacted: boolean, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null };

export type UndoAddressChangeMutationVariables = Exact<{
  input: UndoAddressChangeInput;
}>;


export type UndoAddressChangeMutation = { readonly undoAddressChange:
    | { readonly __typename: 'InvalidUndoError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UndoAddressChangeSuccess', readonly undone: boolean }
   };
