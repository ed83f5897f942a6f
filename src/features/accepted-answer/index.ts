export { AcceptedAnswerResolver } from './accepted-answer.resolver';
export { AcceptedAnswerService } from './accepted-answer.service';
export { PeerShareResolver } from './peer-share';
