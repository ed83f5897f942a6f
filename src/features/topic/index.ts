export { TopicRow } from './topic.entity';
export { topicRead } from './topic.read';
export { BoardTopicsResolver, TopicResolver } from './topic.resolver';
export { TopicService } from './topic.service';
export { Topic, TopicConnection } from './topic.types';
