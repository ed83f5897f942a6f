export { checkLimits, LIMITS } from './limits';
