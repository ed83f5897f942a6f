export { DecisionResolver } from './decision.resolver';
export { DecisionService } from './decision.service';
export { JoinPolicyRow, JoinRequestRow } from './joining.entity';
export { AlreadyDecided } from './joining.errors';
export { AlreadyDecidedError } from './joining.inputs';
export { JoiningResolver, ViewerJoinRequestsResolver } from './joining.resolver';
export { JoiningService } from './joining.service';
