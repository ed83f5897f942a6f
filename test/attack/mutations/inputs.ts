import { randomUUID } from 'node:crypto';
import type { Victim } from './victim';

const text = (said: string) => [{ language: 'en', text: said }];
const idempotencyKey = randomUUID;

/**
 * For every mutation an input that is right in all but whose it is: aimed at what is the victim's. `null` where a
 * mutation has no input. What is for anyone, and about oneself, stands in `OWN`.
 */
export function aimedAt({ network, foreign, person, ids }: Victim): Record<string, object | null> {
  const member = { networkId: network, personId: person };
  return {
    acceptGroundRules: { networkId: network, version: 1 },
    acceptInvitation: { token: 'no token', idempotencyKey: idempotencyKey() },
    acceptNetworkLink: { linkId: ids.link },
    addEmailAddress: { email: 'victim@example.org' },
    addPartnerKey: { partnerId: ids.partner, label: 'mine', idempotencyKey: idempotencyKey() },
    addPasskey: { response: '{}' },
    addRepresentative: { organisationId: ids.organisation, email: 'person1@example.org' },
    approveJoinRequest: { requestId: ids.request },
    beginPasskey: null,
    beginPasskeySignIn: null,
    beginPasskeyStepUp: null,
    beginTotp: null,
    changeCard: {
      about: 'mine',
      territory: 'IT-PD',
      languages: ['it'],
      courts: ['IT-TM-VENEZIA'],
      latinName: 'Mine',
    },
    confirmEmailAddress: { email: 'victim@example.org', code: '12345678' },
    confirmTotp: { code: '123456' },
    createInvitation: { networkId: network, role: 'GUARDIAN', places: 5, idempotencyKey: idempotencyKey() },
    createNetwork: { kind: 'LOCAL', name: text('Mine'), parentId: network, idempotencyKey: idempotencyKey() },
    createOrganisation: { name: text('Mine'), idempotencyKey: idempotencyKey() },
    createPartner: {
      name: 'Mine',
      purpose: 'mine',
      networkIds: [network],
      scopes: ['DIRECTORY_READ'],
      idempotencyKey: idempotencyKey(),
    },
    declineJoinRequest: { requestId: ids.request, reason: 'no' },
    endNetworkLink: { linkId: ids.link },
    endOtherSessions: null,
    endRepresentative: { organisationId: ids.organisation, email: 'person1@example.org' },
    endRole: { ...member, role: 'GUARDIAN' },
    endSession: { sessionId: ids.session },
    grantPartner: { partnerId: ids.partner, networkId: network, scopes: ['BOARDS_READ'] },
    grantRole: { ...member, role: 'ORGANISER' },
    leaveNetwork: { networkId: network },
    makeEmailAddressPrimary: { addressId: ids.address },
    moveNetwork: { networkId: network, parentId: foreign },
    offerNetworkLink: {
      fromId: network,
      toId: foreign,
      kinds: ['CARDS'],
      purpose: 'mine',
      idempotencyKey: idempotencyKey(),
    },
    post: { topicId: ids.topic, body: 'mine', idempotencyKey: idempotencyKey() },
    publishGroundRules: { networkId: network, markdown: 'mine', idempotencyKey: idempotencyKey() },
    registerPartnerJwk: { partnerId: ids.partner, jwk: '{"kty":"toString"}' },
    removeContactWay: { contactWayId: ids.contactWay },
    removeEmailAddress: { addressId: ids.address },
    removePartnerJwk: { jwkId: ids.jwk },
    removePasskey: { passkeyId: ids.passkey },
    removeTotp: null,
    requestInvitationCode: { token: 'no token', email: 'victim@example.org' },
    requestSignInCode: { email: 'victim@example.org' },
    requestStepUpCode: null,
    requestToJoin: { networkId: network, idempotencyKey: idempotencyKey() },
    resumeMembership: { networkId: network, personId: ids.suspended },
    revealContact: { guardianId: ids.hiddenCard },
    revokeInvitation: { invitationId: ids.invitation },
    revokePartnerGrant: { partnerId: ids.partner, networkId: network },
    revokePartnerKey: { keyId: ids.key },
    setContactWay: { kind: 'PHONE', value: '+390411234567' },
    setJoinPolicy: { networkId: network, policy: 'OPEN', role: 'GUARDIAN', questions: [] },
    setNoticePreference: { kind: 'GROUND_RULES', enabled: true },
    setPartnerPoints: { partnerId: ids.partner, pointsPerMinute: 1000 },
    setPromoter: { networkId: network, organisationId: ids.organisation },
    setSharing: { networkId: network, rules: [], cardsUpTo: 'PUBLIC' },
    signInByCode: { email: 'person1@example.org', code: '12345678' },
    signInByLink: { token: 'no token' },
    signInByPasskey: { response: '{}' },
    signOut: null,
    stepUpByCode: { code: '12345678' },
    stepUpByPasskey: { response: '{}' },
    stepUpByTotp: { code: '123456' },
    suspendMembership: { ...member, reason: 'mine' },
    undoAddressChange: { token: 'no token' },
    updateNetwork: { networkId: network, name: text('Mine') },
    withdrawJoinRequest: { requestId: ids.request },
  };
}

/** What anyone may do, as it is about herself, or goes to an address alone. */
export const OWN: ReadonlySet<string> = new Set([
  'addEmailAddress',
  'beginPasskey',
  'beginPasskeySignIn',
  'beginTotp',
  'changeCard',
  'endOtherSessions',
  'requestSignInCode',
  'requestStepUpCode',
  'setContactWay',
  'setNoticePreference',
  'signOut',
]);
