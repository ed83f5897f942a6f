export {
  admissionOf,
  storedAdmission,
  writeAdmission,
  type Admission,
  type AdmissionEntry,
} from './admission';
export { DIETS, type DietName } from './admission.entity';
export { replies } from './admission.read';
export { AdmissionResolver, DietCountsResolver } from './admission.resolver';
export {
  Diet,
  EventAdmissionInput,
  EventQuestion,
  EventReply,
  EventReplyInput,
  ReplyMissingError,
} from './admission.types';
export { SaidResolver } from './said.resolver';
export { SaidService } from './said.service';
export { keepSaid, passSaid, requireAll, requireReplies, takeBack, type Said } from './said';
export { repliesOf } from './said.sql';
