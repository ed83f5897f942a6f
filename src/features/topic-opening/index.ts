export { TopicOpeningResolver } from './topic-opening.resolver';
export { TopicOpeningService } from './topic-opening.service';
