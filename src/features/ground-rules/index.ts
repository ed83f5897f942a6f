export { BoardRulesResolver } from './board-rules.resolver';
export { GroundRulesAcceptance, GroundRulesRow } from './ground-rules.entity';
export { groundRulesRead } from './ground-rules.read';
export { GroundRulesResolver } from './ground-rules.resolver';
export { GroundRulesService } from './ground-rules.service';
export { currentRules, rulesAccepted } from './ground-rules.sql';
export { GroundRules } from './ground-rules.types';
export { TELL_RULES, tellRules } from './tell-rules';
