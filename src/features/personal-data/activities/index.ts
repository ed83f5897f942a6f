import type { Activity } from '../declaration';
import { CONTACTS } from './contacts';

/** All for which the hub processes data of people: every table of the database stands in one of them, and in no other. */
export const ACTIVITIES: readonly Activity[] = [CONTACTS];
