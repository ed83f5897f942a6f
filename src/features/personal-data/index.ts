export { ACTIVITIES } from './activities';
export type { Activity, TableOfNobody, TableOfPeople } from './declaration';
