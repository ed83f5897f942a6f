export { DecisionResolver } from './decision.resolver';
export { DecisionService } from './decision.service';
export { JoinPolicyRow, JoinRequestRow } from './joining.entity';
export { JoiningResolver, ViewerJoinRequestsResolver } from './joining.resolver';
export { JoiningService } from './joining.service';
