export { BoardReadingResolver, TopicReadingResolver } from './reading.resolver';
export { ReadingService } from './reading.service';
