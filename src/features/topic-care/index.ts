export { TopicCareResolver } from './topic-care.resolver';
export { TopicCareService } from './topic-care.service';
