export { copyFollowings } from './carry-followings';
export { BoardFollowingRow, TopicFollowingRow } from './following.entity';
export { BoardFollowingResolver, TopicFollowingResolver } from './following.resolver';
export { FollowingService } from './following.service';
export { levelOf } from './following.sql';
