export { admitAll } from './admitting';
export { LET_REQUESTS_GO, REQUESTS_EVERY_MINUTE } from './application-jobs';
export { ApplicationResolver, RsvpRepliesResolver } from './application.resolver';
export { ApplicationService } from './application.service';
