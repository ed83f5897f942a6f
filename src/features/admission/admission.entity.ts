import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What people do not eat, or how. A set, and no words: it tells of health and belief (GDPR, Art. 9). */
export const DIETS = [
  'VEGETARIAN',
  'VEGAN',
  'HALAL',
  'KOSHER',
  'NO_PORK',
  'NO_FISH',
  'NO_EGGS',
  'NO_LACTOSE',
  'NO_GLUTEN',
  'NO_NUTS',
] as const;
export type DietName = (typeof DIETS)[number];

/** What somebody said to a question of an event: of all its dates once. */
@Entity('event_reply')
export class EventReplyRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @PrimaryColumn('uuid', { name: 'question_id' }) questionId!: string;
  @Column('text') text!: string;
}

/** What somebody eats who comes to an event. Nobody but she is shown it; organisers see how many. */
@Entity('event_diet')
export class EventDietRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text', { array: true }) diets!: DietName[];
}
