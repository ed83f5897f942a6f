// Generated from the hub's schema and operations; do not edit.

import type { TypedDocument } from '../document.js';
import type {
  AddPartnerKeyMutation,
  AddPartnerKeyMutationVariables,
  AuditLogQuery,
  AuditLogQueryVariables,
  BoardQuery,
  BoardQueryVariables,
  BoardChangesSubscription,
  BoardChangesSubscriptionVariables,
  CreatePartnerMutation,
  CreatePartnerMutationVariables,
  DirectoryQuery,
  DirectoryQueryVariables,
  GrantPartnerMutation,
  GrantPartnerMutationVariables,
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
  MeQuery,
  MeQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
  NetworksQuery,
  NetworksQueryVariables,
  NoticePreferencesQuery,
  NoticePreferencesQueryVariables,
  PartnersQuery,
  PartnersQueryVariables,
  PostMutation,
  PostMutationVariables,
  PostAddedSubscription,
  PostAddedSubscriptionVariables,
  RegisterPartnerJwkMutation,
  RegisterPartnerJwkMutationVariables,
  RemovePartnerJwkMutation,
  RemovePartnerJwkMutationVariables,
  RequestSignInCodeMutation,
  RequestSignInCodeMutationVariables,
  RevokePartnerGrantMutation,
  RevokePartnerGrantMutationVariables,
  RevokePartnerKeyMutation,
  RevokePartnerKeyMutationVariables,
  SetNoticePreferenceMutation,
  SetNoticePreferenceMutationVariables,
  SetPartnerPointsMutation,
  SetPartnerPointsMutationVariables,
  SignInByCodeMutation,
  SignInByCodeMutationVariables,
  SignInByLinkMutation,
  SignInByLinkMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
  TerritoriesQuery,
  TerritoriesQueryVariables,
  TopicQuery,
  TopicQueryVariables,
} from './types.js';

/** Mutation: `addPartnerKey` */
export const AddPartnerKeyDocument =
  'mutation AddPartnerKey($input:AddPartnerKeyInput!){addPartnerKey(input:$input){__typename ...on AddPartnerKeySuccess{key partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddPartnerKeyMutation, AddPartnerKeyMutationVariables>;

/** Query: `auditLog` */
export const AuditLogDocument =
  'query AuditLog($kinds:[AuditKind!]$first:Int$after:String){auditLog(kinds:$kinds first:$first after:$after){nodes{id at kind actorKind actorName subjectName network{...NetworkItem}details{name value}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<AuditLogQuery, AuditLogQueryVariables>;

/** Query: `board` */
export const BoardDocument =
  'query Board($id:ID!$first:Int$after:String){board(id:$id){...BoardItem changeCursor topics(first:$first after:$after){nodes{...TopicItem}pageInfo{...PageInfoParts}}}}fragment BoardItem on Board{id kind viewerMayPost title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<BoardQuery, BoardQueryVariables>;

/** Subscription: `boardChanges` */
export const BoardChangesDocument =
  'subscription BoardChanges($boardId:ID!$after:String){boardChanges(boardId:$boardId after:$after){cursor kind topic{...TopicItem}post{...PostItem topic{id}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}' as TypedDocument<BoardChangesSubscription, BoardChangesSubscriptionVariables>;

/** Mutation: `createPartner` */
export const CreatePartnerDocument =
  'mutation CreatePartner($input:CreatePartnerInput!){createPartner(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreatePartnerMutation, CreatePartnerMutationVariables>;

/** Query: `directory` */
export const DirectoryDocument =
  'query Directory($search:String$first:Int$after:String$last:Int$before:String){directory(search:$search first:$first after:$after last:$last before:$before){nodes{...GuardianCard}pageInfo{...PageInfoParts}}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<DirectoryQuery, DirectoryQueryVariables>;

/** Mutation: `grantPartner` */
export const GrantPartnerDocument =
  'mutation GrantPartner($input:GrantPartnerInput!){grantPartner(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<GrantPartnerMutation, GrantPartnerMutationVariables>;

/** Query: `guardian` */
export const GuardianDocument =
  'query Guardian($id:ID!){guardian(id:$id){...GuardianCard about}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}' as TypedDocument<GuardianQuery, GuardianQueryVariables>;

/** Query: `hub`, `me` */
export const HomeDocument =
  'query Home{hub{key name version}me{...ViewerParts memberships{role since network{...NetworkItem memberCount}}boards{...BoardItem}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment BoardItem on Board{id kind viewerMayPost title{...TextParts}network{...NetworkItem}}' as TypedDocument<HomeQuery, HomeQueryVariables>;

/** Query: `hub` */
export const HubDocument =
  'query Hub{hub{key name version}}' as TypedDocument<HubQuery, HubQueryVariables>;

/** Query: `juvenileCourts` */
export const JuvenileCourtsDocument =
  'query JuvenileCourts{juvenileCourts{code name city region{...TerritoryParts}}}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<JuvenileCourtsQuery, JuvenileCourtsQueryVariables>;

/** Query: `languages` */
export const LanguagesDocument =
  'query Languages{languages{tag nativeName englishName rightToLeft}}' as TypedDocument<LanguagesQuery, LanguagesQueryVariables>;

/** Query: `me` */
export const MeDocument =
  'query Me{me{...ViewerParts}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}' as TypedDocument<MeQuery, MeQueryVariables>;

/** Query: `network` */
export const NetworkDocument =
  'query Network($id:ID!){network(id:$id){...NetworkItem languages memberCount parent{...NetworkItem}territory{...TerritoryParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<NetworkQuery, NetworkQueryVariables>;

/** Query: `networks` */
export const NetworksDocument =
  'query Networks($first:Int$after:String){networks(first:$first after:$after){nodes{...NetworkItem memberCount parent{id}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NetworksQuery, NetworksQueryVariables>;

/** Query: `me` */
export const NoticePreferencesDocument =
  'query NoticePreferences{me{id noticePreferences{kind enabled}}}' as TypedDocument<NoticePreferencesQuery, NoticePreferencesQueryVariables>;

/** Query: `partners` */
export const PartnersDocument =
  'query Partners($networkId:ID!$first:Int$after:String){partners(networkId:$networkId first:$first after:$after){nodes{...PartnerParts}pageInfo{...PageInfoParts}}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<PartnersQuery, PartnersQueryVariables>;

/** Mutation: `post` */
export const PostDocument =
  'mutation Post($input:PostInput!){post(input:$input){__typename ...on PostSuccess{post{...PostItem}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<PostMutation, PostMutationVariables>;

/** Subscription: `postAdded` */
export const PostAddedDocument =
  'subscription PostAdded($boardId:ID!$topicId:ID$after:String){postAdded(boardId:$boardId topicId:$topicId after:$after){cursor post{...PostItem topic{id}}}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<PostAddedSubscription, PostAddedSubscriptionVariables>;

/** Mutation: `registerPartnerJwk` */
export const RegisterPartnerJwkDocument =
  'mutation RegisterPartnerJwk($input:RegisterPartnerJwkInput!){registerPartnerJwk(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RegisterPartnerJwkMutation, RegisterPartnerJwkMutationVariables>;

/** Mutation: `removePartnerJwk` */
export const RemovePartnerJwkDocument =
  'mutation RemovePartnerJwk($input:RemovePartnerJwkInput!){removePartnerJwk(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemovePartnerJwkMutation, RemovePartnerJwkMutationVariables>;

/** Mutation: `requestSignInCode` */
export const RequestSignInCodeDocument =
  'mutation RequestSignInCode($input:RequestSignInCodeInput!){requestSignInCode(input:$input){__typename ...on RequestSignInCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;

/** Mutation: `revokePartnerGrant` */
export const RevokePartnerGrantDocument =
  'mutation RevokePartnerGrant($input:RevokePartnerGrantInput!){revokePartnerGrant(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevokePartnerGrantMutation, RevokePartnerGrantMutationVariables>;

/** Mutation: `revokePartnerKey` */
export const RevokePartnerKeyDocument =
  'mutation RevokePartnerKey($input:RevokePartnerKeyInput!){revokePartnerKey(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevokePartnerKeyMutation, RevokePartnerKeyMutationVariables>;

/** Mutation: `setNoticePreference` */
export const SetNoticePreferenceDocument =
  'mutation SetNoticePreference($input:SetNoticePreferenceInput!){setNoticePreference(input:$input){__typename ...on SetNoticePreferenceSuccess{viewer{id noticePreferences{kind enabled}}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetNoticePreferenceMutation, SetNoticePreferenceMutationVariables>;

/** Mutation: `setPartnerPoints` */
export const SetPartnerPointsDocument =
  'mutation SetPartnerPoints($input:SetPartnerPointsInput!){setPartnerPoints(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetPartnerPointsMutation, SetPartnerPointsMutationVariables>;

/** Mutation: `signInByCode` */
export const SignInByCodeDocument =
  'mutation SignInByCode($input:SignInByCodeInput!){signInByCode(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByCodeMutation, SignInByCodeMutationVariables>;

/** Mutation: `signInByLink` */
export const SignInByLinkDocument =
  'mutation SignInByLink($input:SignInByLinkInput!){signInByLink(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByLinkMutation, SignInByLinkMutationVariables>;

/** Mutation: `signOut` */
export const SignOutDocument =
  'mutation SignOut{signOut{signedOut}}' as TypedDocument<SignOutMutation, SignOutMutationVariables>;

/** Query: `territories` */
export const TerritoriesDocument =
  'query Territories($country:String!){territories(country:$country){...TerritoryParts}}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<TerritoriesQuery, TerritoriesQueryVariables>;

/** Query: `topic` */
export const TopicDocument =
  'query Topic($id:ID!$first:Int$after:String$last:Int$before:String){topic(id:$id){...TopicItem board{...BoardItem changeCursor}posts(first:$first after:$after last:$last before:$before){nodes{...PostItem}pageInfo{...PageInfoParts}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment BoardItem on Board{id kind viewerMayPost title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<TopicQuery, TopicQueryVariables>;
