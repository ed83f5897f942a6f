export { ModerationDecisionRow, type AppealOutcomeName, type DecisionName } from './moderation.entity';
export { DecidedMeanwhile } from './moderation.errors';
export { DecidedMeanwhileError } from './moderation.inputs';
export { APPEAL_DAYS, DECISION_DAYS, HIDDEN_DAYS } from './moderation.policy';
export { ModerationResolver, StatementsResolver } from './moderation.resolver';
export { ModerationService, type ModerationParts } from './moderation.service';
export { AppealOutcome, ModerationItem, StatementOfReasons } from './moderation.types';
export { QueueService } from './queue.service';
