import { localized } from '../../graphql/localized-text';
import { instant } from '../../persistence/read/instant';
import { extendRead, type ReadModel } from '../../persistence/read/model';
import type { Actor } from '../../shared/actor';
import { networkRead } from '../network';
import type { JoinPolicyRow } from './joining.entity';
import { JoinAnswer, JoinPolicy, JoinQuestion, JoinRequest } from './joining.types';
import type { Answer, Question } from './questionnaire';

function questionOf({ label, kind, required, options }: Question, actor: Actor): JoinQuestion {
  return Object.assign(new JoinQuestion(), {
    label: localized(label, actor),
    kind,
    required,
    options: options.map((option) => localized(option, actor)),
  });
}

function answersOf(stored: unknown, actor: Actor): JoinAnswer[] {
  const { questions, answers } = stored as { questions: Question[]; answers: Answer[] };
  return questions.map((question, i) => {
    const answer = answers[i] ?? null;
    const option = typeof answer === 'number' ? question.options[answer] : undefined;
    return Object.assign(new JoinAnswer(), {
      question: questionOf(question, actor),
      text: typeof answer === 'string' ? answer : null,
      option: option ? localized(option, actor) : null,
      yes: typeof answer === 'boolean' ? answer : null,
    });
  });
}

/** Requests to join: seen by who asked and by the organisers of the network. */
export const joinRequestRead: ReadModel<JoinRequest> = {
  target: JoinRequest,
  table: 'join_request',
  via: (a) => `JOIN person ${a}p ON ${a}p.id = ${a}.person_id`,
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) =>
    `(${a}.person_id = ${p.me()} OR ${p.operator()} OR ${joinRequestRead.within(a, p.organises())})`,
  within: (a, networks) => `${a}.network_id = ANY(${networks})`,
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    name: { sql: (a) => `${a}p.display_name` },
    state: { sql: (a) => `${a}.state` },
    role: { sql: (a) => `${a}.role` },
    answers: {
      sql: (a) => `jsonb_build_object('questions', ${a}.questions, 'answers', ${a}.answers)`,
      as: answersOf,
    },
    reason: { sql: (a) => `${a}.reason` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    decidedAt: { sql: (a) => instant(`${a}.decided_at`) },
  },
};

/** Everyone may know how a network is joined. One that never said so is joined by invitation. */
extendRead(networkRead, 'joining', 'PUBLIC', {
  sql: (a) => `coalesce((SELECT to_jsonb(j) FROM join_policy j WHERE j.network_id = ${a}.id),
    '{"kind": "INVITE", "role": "GUARDIAN", "questions": [], "version": 0}')`,
  as: (stored, actor) => {
    const { kind, role, version, questions } = stored as JoinPolicyRow;
    const shown = questions.map((question) => questionOf(question, actor));
    return Object.assign(new JoinPolicy(), { kind, role, version, questions: shown });
  },
});
