// Generated from the hub's schema and operations; do not edit.

import type { TypedDocument } from '../document.js';
import type {
  AddEmailAddressMutation,
  AddEmailAddressMutationVariables,
  AddPasskeyMutation,
  AddPasskeyMutationVariables,
  AuditLogQuery,
  AuditLogQueryVariables,
  BeginPasskeyMutation,
  BeginPasskeyMutationVariables,
  BeginPasskeySignInMutation,
  BeginPasskeySignInMutationVariables,
  BeginPasskeyStepUpMutation,
  BeginPasskeyStepUpMutationVariables,
  BeginTotpMutation,
  BeginTotpMutationVariables,
  BoardQuery,
  BoardQueryVariables,
  BoardChangesSubscription,
  BoardChangesSubscriptionVariables,
  ConfirmEmailAddressMutation,
  ConfirmEmailAddressMutationVariables,
  ConfirmTotpMutation,
  ConfirmTotpMutationVariables,
  DirectoryQuery,
  DirectoryQueryVariables,
  EndOtherSessionsMutation,
  EndOtherSessionsMutationVariables,
  EndSessionMutation,
  EndSessionMutationVariables,
  GuardianQuery,
  GuardianQueryVariables,
  HomeQuery,
  HomeQueryVariables,
  HubQuery,
  HubQueryVariables,
  JuvenileCourtsQuery,
  JuvenileCourtsQueryVariables,
  LanguagesQuery,
  LanguagesQueryVariables,
  MakePrimaryMutation,
  MakePrimaryMutationVariables,
  MeQuery,
  MeQueryVariables,
  MyAccessQuery,
  MyAccessQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
  NetworksQuery,
  NetworksQueryVariables,
  PostMutation,
  PostMutationVariables,
  PostAddedSubscription,
  PostAddedSubscriptionVariables,
  RemoveEmailAddressMutation,
  RemoveEmailAddressMutationVariables,
  RemovePasskeyMutation,
  RemovePasskeyMutationVariables,
  RemoveTotpMutation,
  RemoveTotpMutationVariables,
  RequestSignInCodeMutation,
  RequestSignInCodeMutationVariables,
  RequestStepUpCodeMutation,
  RequestStepUpCodeMutationVariables,
  SignInByCodeMutation,
  SignInByCodeMutationVariables,
  SignInByLinkMutation,
  SignInByLinkMutationVariables,
  SignInByPasskeyMutation,
  SignInByPasskeyMutationVariables,
  SignInLinkQuery,
  SignInLinkQueryVariables,
  SignOutMutation,
  SignOutMutationVariables,
  StepUpByCodeMutation,
  StepUpByCodeMutationVariables,
  StepUpByPasskeyMutation,
  StepUpByPasskeyMutationVariables,
  StepUpByTotpMutation,
  StepUpByTotpMutationVariables,
  TerritoriesQuery,
  TerritoriesQueryVariables,
  TopicQuery,
  TopicQueryVariables,
  UndoAddressChangeMutation,
  UndoAddressChangeMutationVariables,
} from './types.js';

/** Mutation: `addEmailAddress` */
export const AddEmailAddressDocument =
  'mutation AddEmailAddress($input:AddEmailAddressInput!){addEmailAddress(input:$input){__typename ...on AddEmailAddressSuccess{sent}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddEmailAddressMutation, AddEmailAddressMutationVariables>;

/** Mutation: `addPasskey` */
export const AddPasskeyDocument =
  'mutation AddPasskey($input:PasskeyResponseInput!){addPasskey(input:$input){__typename ...on PasskeysSuccess{passkeys{...PasskeyItem}}...ProblemParts}}fragment PasskeyItem on Passkey{id device addedAt lastUsedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddPasskeyMutation, AddPasskeyMutationVariables>;

/** Query: `auditLog` */
export const AuditLogDocument =
  'query AuditLog($kinds:[AuditKind!]$first:Int$after:String){auditLog(kinds:$kinds first:$first after:$after){nodes{id at kind actorKind actorName subjectName network{...NetworkItem}details{name value}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<AuditLogQuery, AuditLogQueryVariables>;

/** Mutation: `beginPasskey` */
export const BeginPasskeyDocument =
  'mutation BeginPasskey{beginPasskey{__typename ...on PasskeyOptionsSuccess{options}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginPasskeyMutation, BeginPasskeyMutationVariables>;

/** Mutation: `beginPasskeySignIn` */
export const BeginPasskeySignInDocument =
  'mutation BeginPasskeySignIn{beginPasskeySignIn{__typename ...on PasskeyOptionsSuccess{options}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;

/** Mutation: `beginPasskeyStepUp` */
export const BeginPasskeyStepUpDocument =
  'mutation BeginPasskeyStepUp{beginPasskeyStepUp{__typename ...on PasskeyOptionsSuccess{options}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginPasskeyStepUpMutation, BeginPasskeyStepUpMutationVariables>;

/** Mutation: `beginTotp` */
export const BeginTotpDocument =
  'mutation BeginTotp{beginTotp{__typename ...on BeginTotpSuccess{secret uri}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginTotpMutation, BeginTotpMutationVariables>;

/** Query: `board` */
export const BoardDocument =
  'query Board($id:ID!$first:Int$after:String){board(id:$id){...BoardItem changeCursor topics(first:$first after:$after){nodes{...TopicItem}pageInfo{...PageInfoParts}}}}fragment BoardItem on Board{id kind viewerMayPost title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<BoardQuery, BoardQueryVariables>;

/** Subscription: `boardChanges` */
export const BoardChangesDocument =
  'subscription BoardChanges($boardId:ID!$after:String){boardChanges(boardId:$boardId after:$after){cursor kind topic{...TopicItem}post{...PostItem topic{id}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}' as TypedDocument<BoardChangesSubscription, BoardChangesSubscriptionVariables>;

/** Mutation: `confirmEmailAddress` */
export const ConfirmEmailAddressDocument =
  'mutation ConfirmEmailAddress($input:ConfirmEmailAddressInput!){confirmEmailAddress(input:$input){__typename ...on EmailAddressesSuccess{emailAddresses{...EmailAddressItem}}...ProblemParts}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment ProblemParts on UserError{code message field}' as TypedDocument<ConfirmEmailAddressMutation, ConfirmEmailAddressMutationVariables>;

/** Mutation: `confirmTotp` */
export const ConfirmTotpDocument =
  'mutation ConfirmTotp($input:TotpCodeInput!){confirmTotp(input:$input){__typename ...on ConfirmTotpSuccess{recoveryCodes}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ConfirmTotpMutation, ConfirmTotpMutationVariables>;

/** Query: `directory` */
export const DirectoryDocument =
  'query Directory($search:String$first:Int$after:String$last:Int$before:String){directory(search:$search first:$first after:$after last:$last before:$before){nodes{...GuardianCard}pageInfo{...PageInfoParts}}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<DirectoryQuery, DirectoryQueryVariables>;

/** Mutation: `endOtherSessions` */
export const EndOtherSessionsDocument =
  'mutation EndOtherSessions{endOtherSessions{__typename ...on EndSessionsSuccess{ended}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;

/** Mutation: `endSession` */
export const EndSessionDocument =
  'mutation EndSession($input:EndSessionInput!){endSession(input:$input){__typename ...on EndSessionsSuccess{ended}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndSessionMutation, EndSessionMutationVariables>;

/** Query: `guardian` */
export const GuardianDocument =
  'query Guardian($id:ID!){guardian(id:$id){...GuardianCard about}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}' as TypedDocument<GuardianQuery, GuardianQueryVariables>;

/** Query: `hub`, `me` */
export const HomeDocument =
  'query Home{hub{key name version}me{...ViewerParts memberships{role since network{...NetworkItem memberCount}}boards{...BoardItem}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired participant{id}guardian{id}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment BoardItem on Board{id kind viewerMayPost title{...TextParts}network{...NetworkItem}}' as TypedDocument<HomeQuery, HomeQueryVariables>;

/** Query: `hub` */
export const HubDocument =
  'query Hub{hub{key name version}}' as TypedDocument<HubQuery, HubQueryVariables>;

/** Query: `juvenileCourts` */
export const JuvenileCourtsDocument =
  'query JuvenileCourts{juvenileCourts{code name city region{...TerritoryParts}}}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<JuvenileCourtsQuery, JuvenileCourtsQueryVariables>;

/** Query: `languages` */
export const LanguagesDocument =
  'query Languages{languages{tag nativeName englishName rightToLeft}}' as TypedDocument<LanguagesQuery, LanguagesQueryVariables>;

/** Mutation: `makePrimary` */
export const MakePrimaryDocument =
  'mutation MakePrimary($input:EmailAddressInput!){makePrimary(input:$input){__typename ...on EmailAddressesSuccess{emailAddresses{...EmailAddressItem}}...ProblemParts}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment ProblemParts on UserError{code message field}' as TypedDocument<MakePrimaryMutation, MakePrimaryMutationVariables>;

/** Query: `me` */
export const MeDocument =
  'query Me{me{...ViewerParts}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired participant{id}guardian{id}}' as TypedDocument<MeQuery, MeQueryVariables>;

/** Query: `me` */
export const MyAccessDocument =
  'query MyAccess{me{id emailAddresses{...EmailAddressItem}passkeys{...PasskeyItem}totp{since recoveryCodesLeft}sessions{id current device signedInAt lastSeenAt}}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment PasskeyItem on Passkey{id device addedAt lastUsedAt}' as TypedDocument<MyAccessQuery, MyAccessQueryVariables>;

/** Query: `network` */
export const NetworkDocument =
  'query Network($id:ID!){network(id:$id){...NetworkItem languages memberCount parent{...NetworkItem}territory{...TerritoryParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<NetworkQuery, NetworkQueryVariables>;

/** Query: `networks` */
export const NetworksDocument =
  'query Networks($first:Int$after:String){networks(first:$first after:$after){nodes{...NetworkItem memberCount parent{id}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NetworksQuery, NetworksQueryVariables>;

/** Mutation: `post` */
export const PostDocument =
  'mutation Post($input:PostInput!){post(input:$input){__typename ...on PostSuccess{post{...PostItem}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<PostMutation, PostMutationVariables>;

/** Subscription: `postAdded` */
export const PostAddedDocument =
  'subscription PostAdded($boardId:ID!$topicId:ID$after:String){postAdded(boardId:$boardId topicId:$topicId after:$after){cursor post{...PostItem topic{id}}}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<PostAddedSubscription, PostAddedSubscriptionVariables>;

/** Mutation: `removeEmailAddress` */
export const RemoveEmailAddressDocument =
  'mutation RemoveEmailAddress($input:EmailAddressInput!){removeEmailAddress(input:$input){__typename ...on EmailAddressesSuccess{emailAddresses{...EmailAddressItem}}...ProblemParts}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveEmailAddressMutation, RemoveEmailAddressMutationVariables>;

/** Mutation: `removePasskey` */
export const RemovePasskeyDocument =
  'mutation RemovePasskey($input:RemovePasskeyInput!){removePasskey(input:$input){__typename ...on PasskeysSuccess{passkeys{...PasskeyItem}}...ProblemParts}}fragment PasskeyItem on Passkey{id device addedAt lastUsedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemovePasskeyMutation, RemovePasskeyMutationVariables>;

/** Mutation: `removeTotp` */
export const RemoveTotpDocument =
  'mutation RemoveTotp{removeTotp{__typename ...on RemoveTotpSuccess{removed}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveTotpMutation, RemoveTotpMutationVariables>;

/** Mutation: `requestSignInCode` */
export const RequestSignInCodeDocument =
  'mutation RequestSignInCode($input:RequestSignInCodeInput!){requestSignInCode(input:$input){__typename ...on RequestSignInCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;

/** Mutation: `requestStepUpCode` */
export const RequestStepUpCodeDocument =
  'mutation RequestStepUpCode{requestStepUpCode{__typename ...on RequestStepUpCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestStepUpCodeMutation, RequestStepUpCodeMutationVariables>;

/** Mutation: `signInByCode` */
export const SignInByCodeDocument =
  'mutation SignInByCode($input:SignInByCodeInput!){signInByCode(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByCodeMutation, SignInByCodeMutationVariables>;

/** Mutation: `signInByLink` */
export const SignInByLinkDocument =
  'mutation SignInByLink($input:SignInByLinkInput!){signInByLink(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByLinkMutation, SignInByLinkMutationVariables>;

/** Mutation: `signInByPasskey` */
export const SignInByPasskeyDocument =
  'mutation SignInByPasskey($input:PasskeyResponseInput!){signInByPasskey(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByPasskeyMutation, SignInByPasskeyMutationVariables>;

/** Query: `signInLink` */
export const SignInLinkDocument =
  'query SignInLink($token:String!){signInLink(token:$token){__typename ...on SignInLinkSuccess{name otherBrowser}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInLinkQuery, SignInLinkQueryVariables>;

/** Mutation: `signOut` */
export const SignOutDocument =
  'mutation SignOut{signOut{signedOut}}' as TypedDocument<SignOutMutation, SignOutMutationVariables>;

/** Mutation: `stepUpByCode` */
export const StepUpByCodeDocument =
  'mutation StepUpByCode($input:StepUpByCodeInput!){stepUpByCode(input:$input){__typename ...on StepUpSuccess{goodForSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<StepUpByCodeMutation, StepUpByCodeMutationVariables>;

/** Mutation: `stepUpByPasskey` */
export const StepUpByPasskeyDocument =
  'mutation StepUpByPasskey($input:PasskeyResponseInput!){stepUpByPasskey(input:$input){__typename ...on StepUpSuccess{goodForSeconds}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<StepUpByPasskeyMutation, StepUpByPasskeyMutationVariables>;

/** Mutation: `stepUpByTotp` */
export const StepUpByTotpDocument =
  'mutation StepUpByTotp($input:TotpCodeInput!){stepUpByTotp(input:$input){__typename ...on StepUpSuccess{goodForSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<StepUpByTotpMutation, StepUpByTotpMutationVariables>;

/** Query: `territories` */
export const TerritoriesDocument =
  'query Territories($country:String!){territories(country:$country){...TerritoryParts}}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<TerritoriesQuery, TerritoriesQueryVariables>;

/** Query: `topic` */
export const TopicDocument =
  'query Topic($id:ID!$first:Int$after:String$last:Int$before:String){topic(id:$id){...TopicItem board{...BoardItem changeCursor}posts(first:$first after:$after last:$last before:$before){nodes{...PostItem}pageInfo{...PageInfoParts}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment BoardItem on Board{id kind viewerMayPost title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<TopicQuery, TopicQueryVariables>;

/** Mutation: `undoAddressChange` */
export const UndoAddressChangeDocument =
  'mutation UndoAddressChange($input:UndoAddressChangeInput!){undoAddressChange(input:$input){__typename ...on UndoAddressChangeSuccess{undone}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<UndoAddressChangeMutation, UndoAddressChangeMutationVariables>;
