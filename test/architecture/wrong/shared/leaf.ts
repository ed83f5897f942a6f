import { two } from '../features/two';

export const leaf = two;
