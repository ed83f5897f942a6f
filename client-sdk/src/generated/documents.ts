// Generated from the hub's schema and operations; do not edit.

import type { TypedDocument } from '../document.js';
import type {
  AcceptGroundRulesMutation,
  AcceptGroundRulesMutationVariables,
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  ApproveJoinRequestMutation,
  ApproveJoinRequestMutationVariables,
  AuditLogQuery,
  AuditLogQueryVariables,
  BoardQuery,
  BoardQueryVariables,
  BoardChangesSubscription,
  BoardChangesSubscriptionVariables,
  CreateInvitationMutation,
  CreateInvitationMutationVariables,
  DeclineJoinRequestMutation,
  DeclineJoinRequestMutationVariables,
  DirectoryQuery,
  DirectoryQueryVariables,
  EndRoleMutation,
  EndRoleMutationVariables,
  GrantRoleMutation,
  GrantRoleMutationVariables,
  GroundRulesQuery,
  GroundRulesQueryVariables,
  GuardianQuery,
  GuardianQueryVariables,
  HomeQuery,
  HomeQueryVariables,
  HubQuery,
  HubQueryVariables,
  InvitationQuery,
  InvitationQueryVariables,
  InvitationsQuery,
  InvitationsQueryVariables,
  JoinRequestsQuery,
  JoinRequestsQueryVariables,
  JoiningQuery,
  JoiningQueryVariables,
  JuvenileCourtsQuery,
  JuvenileCourtsQueryVariables,
  LanguagesQuery,
  LanguagesQueryVariables,
  LeaveNetworkMutation,
  LeaveNetworkMutationVariables,
  MeQuery,
  MeQueryVariables,
  MembersQuery,
  MembersQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
  NetworksQuery,
  NetworksQueryVariables,
  PostMutation,
  PostMutationVariables,
  PostAddedSubscription,
  PostAddedSubscriptionVariables,
  PublishGroundRulesMutation,
  PublishGroundRulesMutationVariables,
  RequestInvitationCodeMutation,
  RequestInvitationCodeMutationVariables,
  RequestSignInCodeMutation,
  RequestSignInCodeMutationVariables,
  RequestToJoinMutation,
  RequestToJoinMutationVariables,
  ResumeMembershipMutation,
  ResumeMembershipMutationVariables,
  RevokeInvitationMutation,
  RevokeInvitationMutationVariables,
  SetJoinPolicyMutation,
  SetJoinPolicyMutationVariables,
  SignInByCodeMutation,
  SignInByCodeMutationVariables,
  SignInByLinkMutation,
  SignInByLinkMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
  SuspendMembershipMutation,
  SuspendMembershipMutationVariables,
  SuspensionsQuery,
  SuspensionsQueryVariables,
  TerritoriesQuery,
  TerritoriesQueryVariables,
  TopicQuery,
  TopicQueryVariables,
  WithdrawJoinRequestMutation,
  WithdrawJoinRequestMutationVariables,
} from './types.js';

/** Mutation: `acceptGroundRules` */
export const AcceptGroundRulesDocument =
  'mutation AcceptGroundRules($input:AcceptGroundRulesInput!){acceptGroundRules(input:$input){__typename ...on GroundRulesSuccess{network{id groundRules{...GroundRulesParts}}}...ProblemParts}}fragment GroundRulesParts on GroundRules{version html markdown publishedAt viewerAccepted}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptGroundRulesMutation, AcceptGroundRulesMutationVariables>;

/** Mutation: `acceptInvitation` */
export const AcceptInvitationDocument =
  'mutation AcceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){__typename ...on AcceptInvitationSuccess{network{id}viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptInvitationMutation, AcceptInvitationMutationVariables>;

/** Mutation: `approveJoinRequest` */
export const ApproveJoinRequestDocument =
  'mutation ApproveJoinRequest($input:JoinRequestInput!){approveJoinRequest(input:$input){__typename ...on JoinRequestSuccess{request{...JoinRequestItem}}...ProblemParts}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<ApproveJoinRequestMutation, ApproveJoinRequestMutationVariables>;

/** Query: `auditLog` */
export const AuditLogDocument =
  'query AuditLog($kinds:[AuditKind!]$first:Int$after:String){auditLog(kinds:$kinds first:$first after:$after){nodes{id at kind actorKind actorName subjectName network{...NetworkItem}details{name value}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<AuditLogQuery, AuditLogQueryVariables>;

/** Query: `board` */
export const BoardDocument =
  'query Board($id:ID!$first:Int$after:String){board(id:$id){...BoardItem changeCursor topics(first:$first after:$after){nodes{...TopicItem}pageInfo{...PageInfoParts}}}}fragment BoardItem on Board{id kind viewerMayPost viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<BoardQuery, BoardQueryVariables>;

/** Subscription: `boardChanges` */
export const BoardChangesDocument =
  'subscription BoardChanges($boardId:ID!$after:String){boardChanges(boardId:$boardId after:$after){cursor kind topic{...TopicItem}post{...PostItem topic{id}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}' as TypedDocument<BoardChangesSubscription, BoardChangesSubscriptionVariables>;

/** Mutation: `createInvitation` */
export const CreateInvitationDocument =
  'mutation CreateInvitation($input:CreateInvitationInput!){createInvitation(input:$input){__typename ...on CreateInvitationSuccess{link mailed network{id}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateInvitationMutation, CreateInvitationMutationVariables>;

/** Mutation: `declineJoinRequest` */
export const DeclineJoinRequestDocument =
  'mutation DeclineJoinRequest($input:DeclineJoinRequestInput!){declineJoinRequest(input:$input){__typename ...on JoinRequestSuccess{request{...JoinRequestItem}}...ProblemParts}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<DeclineJoinRequestMutation, DeclineJoinRequestMutationVariables>;

/** Query: `directory` */
export const DirectoryDocument =
  'query Directory($search:String$first:Int$after:String$last:Int$before:String){directory(search:$search first:$first after:$after last:$last before:$before){nodes{...GuardianCard}pageInfo{...PageInfoParts}}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<DirectoryQuery, DirectoryQueryVariables>;

/** Mutation: `endRole` */
export const EndRoleDocument =
  'mutation EndRole($input:MemberRoleInput!){endRole(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndRoleMutation, EndRoleMutationVariables>;

/** Mutation: `grantRole` */
export const GrantRoleDocument =
  'mutation GrantRole($input:MemberRoleInput!){grantRole(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<GrantRoleMutation, GrantRoleMutationVariables>;

/** Query: `network` */
export const GroundRulesDocument =
  'query GroundRules($id:ID!){network(id:$id){...NetworkItem viewerMayOrganise groundRules{...GroundRulesParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GroundRulesParts on GroundRules{version html markdown publishedAt viewerAccepted}' as TypedDocument<GroundRulesQuery, GroundRulesQueryVariables>;

/** Query: `guardian` */
export const GuardianDocument =
  'query Guardian($id:ID!){guardian(id:$id){...GuardianCard about}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}' as TypedDocument<GuardianQuery, GuardianQueryVariables>;

/** Query: `hub`, `me` */
export const HomeDocument =
  'query Home{hub{key name version}me{...ViewerParts memberships{role since network{...NetworkItem memberCount}}boards{...BoardItem}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment BoardItem on Board{id kind viewerMayPost viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}' as TypedDocument<HomeQuery, HomeQueryVariables>;

/** Query: `hub` */
export const HubDocument =
  'query Hub{hub{key name version}}' as TypedDocument<HubQuery, HubQueryVariables>;

/** Query: `invitation` */
export const InvitationDocument =
  'query Invitation($token:String!){invitation(token:$token){kind role expiresAt network{...NetworkItem}groundRules{...GroundRulesParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GroundRulesParts on GroundRules{version html markdown publishedAt viewerAccepted}' as TypedDocument<InvitationQuery, InvitationQueryVariables>;

/** Query: `network` */
export const InvitationsDocument =
  'query Invitations($id:ID!$first:Int$after:String){network(id:$id){id invitations(first:$first after:$after){nodes{id kind role address places placesLeft state createdAt expiresAt}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<InvitationsQuery, InvitationsQueryVariables>;

/** Query: `network` */
export const JoinRequestsDocument =
  'query JoinRequests($id:ID!$states:[JoinRequestState!]$first:Int$after:String){network(id:$id){id joinRequests(states:$states first:$first after:$after){nodes{...JoinRequestItem answers{text yes option{...TextParts}question{...JoinQuestionParts}}}pageInfo{...PageInfoParts}}}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment JoinQuestionParts on JoinQuestion{kind required label{...TextParts}options{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<JoinRequestsQuery, JoinRequestsQueryVariables>;

/** Query: `network`, `me` */
export const JoiningDocument =
  'query Joining($id:ID!){network(id:$id){...NetworkItem joining{kind role version questions{...JoinQuestionParts}}groundRules{...GroundRulesParts}}me{id memberships{role network{id}}joinRequests(first:20){nodes{...JoinRequestItem}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment JoinQuestionParts on JoinQuestion{kind required label{...TextParts}options{...TextParts}}fragment GroundRulesParts on GroundRules{version html markdown publishedAt viewerAccepted}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}' as TypedDocument<JoiningQuery, JoiningQueryVariables>;

/** Query: `juvenileCourts` */
export const JuvenileCourtsDocument =
  'query JuvenileCourts{juvenileCourts{code name city region{...TerritoryParts}}}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<JuvenileCourtsQuery, JuvenileCourtsQueryVariables>;

/** Query: `languages` */
export const LanguagesDocument =
  'query Languages{languages{tag nativeName englishName rightToLeft}}' as TypedDocument<LanguagesQuery, LanguagesQueryVariables>;

/** Mutation: `leaveNetwork` */
export const LeaveNetworkDocument =
  'mutation LeaveNetwork($input:LeaveNetworkInput!){leaveNetwork(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<LeaveNetworkMutation, LeaveNetworkMutationVariables>;

/** Query: `me` */
export const MeDocument =
  'query Me{me{...ViewerParts}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}' as TypedDocument<MeQuery, MeQueryVariables>;

/** Query: `network` */
export const MembersDocument =
  'query Members($id:ID!$roles:[MembershipRole!]$search:String$first:Int$after:String){network(id:$id){...NetworkItem viewerMayOrganise members(roles:$roles search:$search first:$first after:$after){nodes{id name roles personId since guardian{id}}pageInfo{...PageInfoParts}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<MembersQuery, MembersQueryVariables>;

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

/** Mutation: `publishGroundRules` */
export const PublishGroundRulesDocument =
  'mutation PublishGroundRules($input:PublishGroundRulesInput!){publishGroundRules(input:$input){__typename ...on GroundRulesSuccess{network{id groundRules{...GroundRulesParts}}}...ProblemParts}}fragment GroundRulesParts on GroundRules{version html markdown publishedAt viewerAccepted}fragment ProblemParts on UserError{code message field}' as TypedDocument<PublishGroundRulesMutation, PublishGroundRulesMutationVariables>;

/** Mutation: `requestInvitationCode` */
export const RequestInvitationCodeDocument =
  'mutation RequestInvitationCode($input:RequestInvitationCodeInput!){requestInvitationCode(input:$input){__typename ...on RequestInvitationCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestInvitationCodeMutation, RequestInvitationCodeMutationVariables>;

/** Mutation: `requestSignInCode` */
export const RequestSignInCodeDocument =
  'mutation RequestSignInCode($input:RequestSignInCodeInput!){requestSignInCode(input:$input){__typename ...on RequestSignInCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;

/** Mutation: `requestToJoin` */
export const RequestToJoinDocument =
  'mutation RequestToJoin($input:RequestToJoinInput!){requestToJoin(input:$input){__typename ...on RequestToJoinSuccess{network{id}request{...JoinRequestItem}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestToJoinMutation, RequestToJoinMutationVariables>;

/** Mutation: `resumeMembership` */
export const ResumeMembershipDocument =
  'mutation ResumeMembership($input:ResumeMembershipInput!){resumeMembership(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ResumeMembershipMutation, ResumeMembershipMutationVariables>;

/** Mutation: `revokeInvitation` */
export const RevokeInvitationDocument =
  'mutation RevokeInvitation($input:RevokeInvitationInput!){revokeInvitation(input:$input){__typename ...on RevokeInvitationSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevokeInvitationMutation, RevokeInvitationMutationVariables>;

/** Mutation: `setJoinPolicy` */
export const SetJoinPolicyDocument =
  'mutation SetJoinPolicy($input:SetJoinPolicyInput!){setJoinPolicy(input:$input){__typename ...on SetJoinPolicySuccess{network{id joining{kind version}}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetJoinPolicyMutation, SetJoinPolicyMutationVariables>;

/** Mutation: `signInByCode` */
export const SignInByCodeDocument =
  'mutation SignInByCode($input:SignInByCodeInput!){signInByCode(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByCodeMutation, SignInByCodeMutationVariables>;

/** Mutation: `signInByLink` */
export const SignInByLinkDocument =
  'mutation SignInByLink($input:SignInByLinkInput!){signInByLink(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByLinkMutation, SignInByLinkMutationVariables>;

/** Mutation: `signOut` */
export const SignOutDocument =
  'mutation SignOut{signOut{signedOut}}' as TypedDocument<SignOutMutation, SignOutMutationVariables>;

/** Mutation: `suspendMembership` */
export const SuspendMembershipDocument =
  'mutation SuspendMembership($input:SuspendMembershipInput!){suspendMembership(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SuspendMembershipMutation, SuspendMembershipMutationVariables>;

/** Query: `network` */
export const SuspensionsDocument =
  'query Suspensions($id:ID!$first:Int$after:String){network(id:$id){id suspensions(first:$first after:$after){nodes{id personId name roles reason since}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<SuspensionsQuery, SuspensionsQueryVariables>;

/** Query: `territories` */
export const TerritoriesDocument =
  'query Territories($country:String!){territories(country:$country){...TerritoryParts}}fragment TerritoryParts on Territory{code name country parent}' as TypedDocument<TerritoriesQuery, TerritoriesQueryVariables>;

/** Query: `topic` */
export const TopicDocument =
  'query Topic($id:ID!$first:Int$after:String$last:Int$before:String){topic(id:$id){...TopicItem board{...BoardItem changeCursor}posts(first:$first after:$after last:$last before:$before){nodes{...PostItem}pageInfo{...PageInfoParts}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount author{...ParticipantItem}}fragment ParticipantItem on Participant{id kind name}fragment BoardItem on Board{id kind viewerMayPost viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PostItem on Post{id html markdown language createdAt editedAt redacted author{...ParticipantItem guardian{id}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<TopicQuery, TopicQueryVariables>;

/** Mutation: `withdrawJoinRequest` */
export const WithdrawJoinRequestDocument =
  'mutation WithdrawJoinRequest($input:JoinRequestInput!){withdrawJoinRequest(input:$input){__typename ...on JoinRequestSuccess{request{...JoinRequestItem}}...ProblemParts}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables>;
