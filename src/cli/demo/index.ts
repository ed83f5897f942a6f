export { demoWorld } from './demo-world';
export { DEMO_NOW } from './now';
export type * from './demo.types';
export { demoAccess } from './access';
export { isEmpty, seedDemo } from './write';
