import type { Change } from '../../persistence/changes/change-feed';
import type { Actor } from '../../shared/actor';
import type { Question } from './question';

/** Changes whose answers are kept for those who come back after a short absence. */
const KEPT = 256;
/** Characters of them: there are as many groups as there are questions, and posts are as long as people write. */
const KEPT_CHARACTERS = 256 * 1024;

/** Those of one visibility class who ask the same: they get the same answer, serialised once. */
export class Group {
  private readonly kept = new Map<bigint, { answer: Promise<string | null>; characters: number }>();
  private characters = 0;

  constructor(
    readonly question: Question,
    /** The visibility class: no person, so nothing of anyone's own. */
    readonly viewer: Actor,
  ) {}

  /** The answer to a change, where it is known or on its way; null in it where the change is not for them. */
  known(change: Change): Promise<string | null> | undefined {
    return this.kept.get(change.seq)?.answer;
  }

  keep(change: Change, answer: Promise<string | null>): void {
    const entry = { answer, characters: 0 };
    this.kept.set(change.seq, entry);
    answer.then(
      (text) => this.count(change, entry, text?.length ?? 0),
      // A failure is not kept: the next subscriber tries again.
      () => this.kept.delete(change.seq),
    );
  }

  private count(change: Change, entry: { characters: number }, characters: number): void {
    if (this.kept.get(change.seq) !== entry) return;
    entry.characters = characters;
    this.characters += characters;
    for (const [seq, oldest] of this.kept) {
      if (this.kept.size <= KEPT && this.characters <= KEPT_CHARACTERS) return;
      this.kept.delete(seq);
      this.characters -= oldest.characters;
    }
  }
}

/**
 * The answers of groups to a change as JSON; null where the change is not for them. Groups that ask the
 * same question are answered together.
 * @throws what went wrong, while it may go right at another try
 */
export async function answersOf(groups: Iterable<Group>, change: Change): Promise<Map<Group, string | null>> {
  const wanted = [...groups];
  const unknown = new Map<Question, Group[]>();
  for (const group of wanted) {
    if (group.known(change)) continue;
    const together = unknown.get(group.question);
    if (together) together.push(group);
    else unknown.set(group.question, [group]);
  }
  for (const [question, together] of unknown) {
    const answers = question.answers(
      change,
      together.map((group) => group.viewer),
    );
    for (const [i, group] of together.entries())
      group.keep(
        change,
        answers.then((all) => all[i]!),
      );
  }
  const answers = await Promise.all(wanted.map((group) => group.known(change)!));
  return new Map(wanted.map((group, i) => [group, answers[i]!]));
}
