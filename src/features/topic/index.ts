export { holdLogOf, holdLogsOf } from './hold-log';
export { TopicLocked } from './topic.errors';
export { TopicRow } from './topic.entity';
export { MAX_TITLE_LENGTH } from './topic.policy';
export { notKeptRead, topicRead } from './topic.read';
export { BoardTopicsResolver, TopicResolver } from './topic.resolver';
export { RIGHTS } from './topic.sql';
export { TopicService } from './topic.service';
export { Topic, TopicConnection, TopicLockedError } from './topic.types';
