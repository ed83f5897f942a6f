export { admitAll } from './admitting';
export {
  LET_REQUESTS_GO,
  REQUESTS_EVERY_MINUTE,
  TELL_OF_REQUESTS,
  TOLD_EVERY_MINUTE,
} from './application-jobs';
export { ApplicationResolver, RsvpRepliesResolver } from './application.resolver';
export { ApplicationService } from './application.service';
export { RequestsMade, requestsMadeMail } from './requests-made';
