export { DEPARTED_DAYS } from './carry-posts.sql';
export { TopicMergeService } from './merge.service';
export { TopicMoveService } from './move.service';
export { TopicSplitService } from './split.service';
export { TopicMoveResolver, TopicPlacesResolver } from './topic-move.resolver';
export { TopicPlaces } from './topic-places';
