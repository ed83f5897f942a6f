import type { GraphQLError } from 'graphql';
import type { Change } from '../../persistence/changes/change-feed';
import type { Actor } from '../../shared/actor';
import { ExpectedError } from '../../shared/errors';
import { NotRead, type LiveField } from './live-field';
import { Rendering, type QuestionOptions, type QuestionText } from './rendering';

/** How often a change is tried that cannot be answered for an unexpected reason, as when the database is away. */
const TRIES = 3;

/**
 * A question to a change log. A change is read once for all who ask, and the operation is executed once for
 * all to whom it looks the same.
 */
export class Question {
  private readonly rendering: Rendering;
  private readonly failures = new Map<bigint, number>();

  constructor(
    private readonly text: QuestionText,
    private readonly field: LiveField,
    options: QuestionOptions,
  ) {
    this.rendering = new Rendering(text, options);
  }

  /**
   * The answer to a change for each of the viewers, as JSON; null where the change is none of the question's
   * or hidden from the viewer.
   * @throws what went wrong, while it may go right at another try
   */
  async answers(change: Change, viewers: readonly Actor[]): Promise<(string | null)[]> {
    if (!this.field.accepts(change, this.text.args)) return viewers.map(() => null);
    const values = await this.field
      .show(viewers, change, this.rendering.selection)
      .catch((error: unknown) => viewers.map(() => new NotRead(error)));
    return this.rendering.answers(viewers, values, (errors) => this.tryAgain(change, errors));
  }

  /** Whether those who ask are told nothing more behind a change. */
  ends(change: Change): boolean {
    return this.field.ends?.(change, this.text.args) ?? false;
  }

  /** The participant whose words a change brings; null where it brings nobody's. */
  author(change: Change): Promise<string | null> {
    const asked = this.field.accepts(change, this.text.args) ? this.field.author?.(change) : null;
    return asked ?? Promise.resolve(null);
  }

  // Readers go on behind what they were sent, so a change answered with a passing fault is lost to them.
  private tryAgain(change: Change, errors: readonly GraphQLError[]): void {
    const fault = errors.find((e) => e.originalError && !(e.originalError instanceof ExpectedError));
    const failed = (this.failures.get(change.seq) ?? 0) + 1;
    this.failures.delete(change.seq);
    if (!fault || failed === TRIES) return;
    this.failures.set(change.seq, failed);
    throw fault.originalError!;
  }
}
