export { ModerationDecisionRow } from './moderation.entity';
export { DECISION_DAYS, HIDDEN_DAYS } from './moderation.policy';
export { ModerationResolver, StatementsResolver } from './moderation.resolver';
export { ModerationService } from './moderation.service';
export { QueueService } from './queue.service';
