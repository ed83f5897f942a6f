import { localized } from '../../graphql/localized-text';
import { extendRead } from '../../persistence/read/model';
import type { Actor } from '../../shared/actor';
import { eventRead, occurrenceRead } from '../event';
import { answering } from '../person';
import type { Question } from './admission';
import type { DietName } from './admission.entity';
import { DietCount, EventQuestion, EventReply } from './admission.types';
import { dietsAt, repliesOf } from './said.sql';

function shown({ text, ...question }: Question, actor: Actor): EventQuestion {
  return Object.assign(new EventQuestion(), { ...question, text: localized(text, actor) });
}

/** What was said to questions, as the API shows it. */
export function replies(stored: unknown, actor: Actor): EventReply[] {
  return (stored as [Question, string][]).map(([question, text]) =>
    Object.assign(new EventReply(), { question: shown(question, actor), text }),
  );
}

extendRead(eventRead, 'approval', 'PUBLIC', { sql: (a) => `${a}.approval` });

extendRead(eventRead, 'questions', 'PUBLIC', {
  sql: (a) => `${a}.questions`,
  as: (stored, actor) => (stored as Question[]).map((question) => shown(question, actor)),
});

extendRead(eventRead, 'asksDiet', 'PUBLIC', { sql: (a) => `${a}.asks_diet` });

extendRead(eventRead, 'viewerReplies', 'PUBLIC', {
  sql: (a, p) => repliesOf(a, answering(p)),
  as: replies,
});

// Hers alone: those who cook learn how many, and nobody learns who.
extendRead(eventRead, 'viewerDiet', 'PUBLIC', {
  sql: (a, p) => `coalesce((SELECT s.diets FROM event_diet s
    WHERE s.event_id = ${a}.id AND s.participant_id = ${answering(p)}), '{}')`,
});

extendRead(occurrenceRead, 'dietCounts', 'ORGANISER', {
  sql: dietsAt,
  as: (stored) =>
    stored === null
      ? null
      : (stored as [DietName, number][]).map(([diet, count]) =>
          Object.assign(new DietCount(), { diet, count }),
        ),
});
