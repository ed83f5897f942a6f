export { OUTCOMES_DUE, OUTCOMES_EVERY_QUARTER } from './outcome-jobs';
export { outcomeMail } from './outcome-mail';
export { OccurrenceOutcomeRow, OutcomeAnsweredRow, OutcomeAskedRow } from './outcome.entity';
export { OUTCOME_DAYS } from './outcome.policy';
export { OccurrenceOutcomeResolver, OutcomeResolver, ReportOutcomesResolver } from './outcome.resolver';
export { OutcomeService } from './outcome.service';
