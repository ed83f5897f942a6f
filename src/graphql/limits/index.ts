export { checkLimits, LimitExceeded, LIMITS } from './limits';
