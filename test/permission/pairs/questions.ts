import type { Scene } from './hidden-row';

const FACETS = [
  'hits',
  ...['languages', 'territories', 'themes', 'experience', 'availability', 'mentoring', 'kinds', 'courts'].map(
    (kind) => `${kind} { value count }`,
  ),
].join(' ');
const CARD =
  'id name latinName kind languages about viewerBlocks photo { url } externalIds territory { code } networks { id memberCount }';
const POST = 'id html createdAt viewerBlocksAuthor author { id name guardian { id about } } mentions { id }';
const MEMBERS = [
  'first: 2',
  'last: 2',
  'search: "maria"',
  'search: "hidden"',
  'roles: [GUARDIAN]',
  'roles: [ORGANISER]',
];

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

/** Everything that can be asked: of lists, of what an id leads to, and of each network. */
export function questions({ hub, networks, boards }: Scene, guesses: readonly string[]): string[] {
  const ofNetwork = (id: string) => [
    `{ network(id: "${id}") { viewerMayOrganise memberCount cardsUpTo sharingRules { kind direction audience }
       links { id state purpose kinds from { id } to { id } } figures { members byRole { role count } byTerritory { count } }
       joining { kind version } children { nodes { id } } childCount } }`,
    `{ network(id: "${id}") { invitations { nodes { id kind role address placesLeft state } pageInfo { hasNextPage } }
       suspensions { nodes { id name reason } } joinRequests(states: [PENDING, DECLINED]) { nodes { id name state } } } }`,
    `{ network(id: "${id}") { ${MEMBERS.map(
      (args, i) =>
        `m${i}: members(${args}) { nodes { id name roles personId } pageInfo { hasNextPage hasPreviousPage } }`,
    ).join(' ')} } }`,
    `{ network(id: "${id}") { boards { id archived audience topics { nodes { id } } } } }`,
    `{ network(id: "${id}") { imports { nodes { id state numbers { create } viewerMayUndo sentBy { id name } }
       pageInfo { hasNextPage } } } }`,
    `{ network(id: "${id}") { trainingHours(from: "${days(-60)}", to: "${days(60)}") {
       nodes { minutes datesAttended datesHeld participant { id name } } pageInfo { hasNextPage } } } }`,
    `{ partners(networkId: "${id}") { nodes { id name grants { scopes } } } }`,
  ];
  return [
    ...[
      '',
      '(filter: { languages: ["it"] })',
      '(filter: { themes: [SCHOOL], territories: ["IT"] })',
      '(search: "ma", filter: { mentoring: [OFFERS], experience: [LONG] })',
    ].map((asked) => `{ directory${asked} { nodes { id } facets { ${FACETS} } } }`),
    '{ directory(sort: EXPERIENCE, first: 5) { nodes { id } pageInfo { hasNextPage } } }',
    `{ directory(first: 100) { nodes { ${CARD} } pageInfo { hasNextPage } } }`,
    ...['first: 2', 'last: 2'].map(
      (page) => `{ directory(${page}) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
    ),
    ...['maria', 'm', 'hidden', 'zz', 'maria own', 'hermit'].map(
      (s) =>
        `{ directory(search: "${s}", first: 3) { nodes { id name } pageInfo { hasNextPage } similar { id name } } }`,
    ),
    ...['first: 2', 'last: 2'].map(
      (
        page,
      ) => `{ topicSearch(search: "topic", ${page}) { nodes { title { text } topic { id } } pageInfo { hasNextPage hasPreviousPage } }
        discussionSearch(search: "hidden", ${page}) { nodes { snippet { text hit } post { id } } pageInfo { hasNextPage hasPreviousPage } } }`,
    ),
    ...['first: 3', 'last: 3', 'first: 3, filter: { kinds: [MEETING] }'].map(
      (page) =>
        `{ calendar(from: "${days(-3)}", to: "${days(60)}", ${page}) {
           nodes { id goingCount viewerRsvp { status replies { text } } requestedCount dietCounts { diet count } rsvps { nodes { id status replies { text } } } attendedCount attendance { nodes { id minutes markedBy { id } participant { id name } } }
             viewerAttendance { id } checkInCode { url } event { id audience questions { id } viewerReplies { text } viewerDiet certificates { nodes { id name valid participant { id } } } viewerCertificate { id } viewerProgress { over } } } pageInfo { hasNextPage hasPreviousPage } } }`,
    ),
    '{ networks(first: 100) { nodes { id memberCount } } }',
    '{ auditLog(first: 50) { nodes { id kind subjectName } } }',
    ...Object.values(networks).flatMap((id) => ofNetwork(hub.make.id(id))),
    `{ me { trainingHours(from: "${days(-60)}", to: "${days(60)}") { minutes dates byKind { kind minutes } } } }`,
    `{ me { memberships { role network { id } } joinRequests { nodes { id } } contactRequests { nodes { id name state } } blockedPeople { nodes { id name } } boards { id topics { nodes { id postCount } } } } }`,
    ...boards.map(
      (b) =>
        `{ board(id: "${hub.make.id(b.id)}") { id topics { nodes { id postCount lastPostAt posts(last: 20) { nodes { ${POST} } } } } } }`,
    ),
    ...boards.map(
      (b) =>
        `{ board(id: "${hub.make.id(b.id)}") { hidden: mentionable(search: "hidden", topicId: "${hub.make.id(b.topic)}") { id name guardian { id } }
        maria: mentionable(search: "ma") { id name guardian { id } } } }`,
    ),
    ...guesses.map(
      (id) =>
        `{ guardian(id: "${id}") { ${CARD} } board(id: "${id}") { id } topic(id: "${id}") { id } network(id: "${id}") { id } event(id: "${id}") { id } occurrence(id: "${id}") { id rsvps { nodes { id } } attendedCount attendance { nodes { id minutes participant { id name } } } viewerAttendance { minutes } checkInCode { url } } }`,
    ),
    ...guesses.map((id) => `{ import(id: "${id}") { id state numbers { create } } }`),
    ...guesses.map(
      (id) =>
        `mutation { revealContact(input: { guardianId: "${id}" }) { __typename ... on RevealContactSuccess { ways { id kind value audience } } ... on UserError { code message field } } }`,
    ),
    `{ _entities(representations: [${guesses
      .flatMap((id) =>
        ['Event', 'Guardian', 'Network'].map((type) => `{ __typename: "${type}", id: "${id}" }`),
      )
      .join(' ')}]) { ... on Guardian { ${CARD} } } }`,
  ];
}

/** What an attacker would have done to a row whose id she knows: who may not is to get one answer, row or no row. */
export function attempts({ hub, networks }: Scene, guesses: readonly string[]): string[] {
  const refused = '{ __typename ... on UserError { code message field } }';
  const own = hub.make.id(networks.own);
  const foreign = hub.make.id(networks.foreign);
  return guesses.flatMap((id) => [
    `mutation { removeContactWay(input: { contactWayId: "${id}" }) ${refused} }`,
    `mutation { acceptNetworkLink(input: { linkId: "${id}" }) ${refused} }`,
    `mutation { endNetworkLink(input: { linkId: "${id}" }) ${refused} }`,
    `mutation { revokeInvitation(input: { invitationId: "${id}" }) ${refused} }`,
    `mutation { applyImport(input: { importId: "${id}" }) ${refused} }`,
    `mutation { undoImport(input: { importId: "${id}" }) ${refused} }`,
    `mutation { approveJoinRequest(input: { requestId: "${id}" }) ${refused} }`,
    `mutation { declineJoinRequest(input: { requestId: "${id}", reason: "no" }) ${refused} }`,
    ...['accept', 'decline', 'withdraw'].map(
      (step) => `mutation { ${step}ContactRequest(input: { requestId: "${id}" }) ${refused} }`,
    ),
    `mutation { endContact(input: { requestId: "${id}" }) ${refused} }`,
    `mutation { withdrawJoinRequest(input: { requestId: "${id}" }) ${refused} }`,
    `mutation { revokePartnerKey(input: { keyId: "${id}" }) ${refused} }`,
    ...[own, foreign].flatMap((networkId) => [
      `mutation { suspendMembership(input: { networkId: "${networkId}", personId: "${id}", reason: "rest" }) ${refused} }`,
      `mutation { resumeMembership(input: { networkId: "${networkId}", personId: "${id}" }) ${refused} }`,
      `mutation { endRole(input: { networkId: "${networkId}", personId: "${id}", role: GUARDIAN }) ${refused} }`,
      `mutation { revokePartnerGrant(input: { networkId: "${networkId}", partnerId: "${id}" }) ${refused} }`,
    ]),
  ]);
}
