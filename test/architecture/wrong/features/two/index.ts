import { inner } from './inner';

export const two = inner;
