import { Network } from '../../../src/features/network';
import { DirectoryService } from '../../../src/features/directory';
import { certificateRead } from '../../../src/features/certificate/certificate.read';
import { attendanceRead } from '../../../src/features/attendance';
import { contactWayRead } from '../../../src/features/contact';
import { contactRequestRead } from '../../../src/features/contact-request';
import { Event, eventRead, Occurrence } from '../../../src/features/event';
import { guardianRead } from '../../../src/features/guardian';
import { invitationRead } from '../../../src/features/invitation/invitation.read';
import { JoiningService } from '../../../src/features/joining';
import { memberRead, suspensionRead } from '../../../src/features/member/member.read';
import { rsvpRead } from '../../../src/features/rsvp';
import { partnerRead } from '../../../src/features/partner/partner.read';
import { networkLinkRead } from '../../../src/features/sharing/sharing.read';
import { stagedImportRead } from '../../../src/features/staged-import/staged-import.read';
import { trainingRecordRead } from '../../../src/features/training-hours/training-hours.read';
import { classificationOf, classify } from '../../../src/shared/classification';

/** Puts a mistake in; answers how to take it out again. */
type Mistake = () => () => void;

/** Everyone sees all rows. */
function open(model: { visible: unknown }): Mistake {
  return () => {
    const { visible } = model;
    model.visible = () => 'true';
    return () => void (model.visible = visible);
  };
}

/** The service of a list takes everyone for an operator. */
const asOperator: Mistake = () => {
  const { prototype } = JoiningService;
  const right = prototype.ofNetwork;
  prototype.ofNetwork = function (actor, ...rest) {
    return right.call(this, { ...actor, reach: { ...actor.reach, operator: true } }, ...rest);
  };
  return () => void (prototype.ofNetwork = right);
};

/** The directory counts for everyone as for members of all networks. */
const asMember: Mistake = () => {
  const { prototype } = DirectoryService;
  const right = prototype.counts;
  prototype.counts = function (actor, ...rest) {
    return right.call(this, { ...actor, reach: { ...actor.reach, standing: 1 } }, ...rest);
  };
  return () => void (prototype.counts = right);
};

/** Everyone reads a field: of networks, where it is not said otherwise. */
function told(field: string, of: new () => object = Network): Mistake {
  return () => {
    const right = classificationOf(of, field)!;
    classify(of, field, 'PUBLIC');
    return () => classify(of, field, right);
  };
}

/** Both at once: either alone is caught by the other. */
const both =
  (...mistakes: Mistake[]): Mistake =>
  () => {
    const undo = mistakes.map((make) => make());
    return () => undo.forEach((each) => each());
  };

/** A card says that somebody blocks its person, whoever that is. */
const blockedByAny: Mistake = () => {
  const right = guardianRead.fields['viewerBlocks']!;
  guardianRead.fields['viewerBlocks'] = {
    sql: (a) => `EXISTS (SELECT 1 FROM person_block b WHERE b.blocked_id = ${a}.person_id)`,
  };
  return () => void (guardianRead.fields['viewerBlocks'] = right);
};

/** What a naive read would get wrong, by the kind of row that it shows. */
export const MISTAKES: readonly (readonly [kind: string, what: string, make: Mistake])[] = [
  ['card', 'a directory of all cards', open(guardianRead)],
  ['card', 'counts of all cards', asMember],
  ['contact way', 'contact details for all who see the card', open(contactWayRead)],
  ['membership', 'a list of all members', open(memberRead)],
  ['membership', 'a count of members for all', told('memberCount')],
  ['suspension', 'a list of all suspensions', open(suspensionRead)],
  ['invitation', 'a list of all invitations', open(invitationRead)],
  ['join request', 'a list of all requests', asOperator],
  ['contact request', 'requests and contacts of everyone', open(contactRequestRead)],
  ['brought-in list', 'a list of all imports', open(stagedImportRead)],
  ['partner', 'a list of all partners', open(partnerRead)],
  ['link', 'agreements that everyone reads', open(networkLinkRead)],
  ['sharing rule', 'rules that everyone reads', told('sharingRules')],
  ['limit of cards', 'limits that everyone reads', told('cardsUpTo')],
  ['block', 'blocks of everyone', blockedByAny],
  ['event', 'events that everyone sees', open(eventRead)],
  ['attendance', 'a count of those who were there for all', told('attendedCount', Occurrence)],
  [
    'attendance',
    'a list of those who were there for all',
    both(told('attendance', Occurrence), open(attendanceRead)),
  ],
  [
    'certificate',
    'certificates of everyone for all',
    both(told('certificates', Event), open(certificateRead)),
  ],
  ['attendance', 'hours of everyone for all', both(told('trainingHours'), open(trainingRecordRead))],
  ['request', 'answers of everyone, with what was said', both(told('rsvps', Occurrence), open(rsvpRead))],
  ['request', 'a count of requests for all', told('requestedCount', Occurrence)],
];
