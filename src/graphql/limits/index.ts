export { checkLimits, costs, LIMITS } from './limits';
