import { two } from './index';

export const inner = (): unknown => two;
