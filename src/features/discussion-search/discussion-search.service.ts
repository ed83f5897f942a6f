import type { Keyset } from '../../persistence/keyset';
import type { Actor } from '../../shared/actor';
import type { GlobalIds } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { asked, type DiscussionFilter } from './discussion-search.filter';
import { pageStatement, POSTS, TITLES } from './discussion-search.sql';

/** What is looked for in discussions. */
export interface DiscussionQuestion {
  readonly search: string;
  readonly filter: DiscussionFilter | null;
}

/** The search of discussions: what is on boards that the actor may read, and nothing else. */
export class DiscussionSearchService {
  constructor(
    private readonly keyset: Keyset,
    private readonly ids: GlobalIds,
  ) {}

  /** Topics whose titles have all the words, the newest first. @throws InvalidInput */
  topics(actor: Actor, question: DiscussionQuestion, page: PageArgs, selection: Selection) {
    return this.page(actor, question, page, selection, TITLES);
  }

  /**
   * Posts, the newest first: each word stands in the post or in the title of its topic, and one at least in the post.
   * @throws InvalidInput
   */
  posts(actor: Actor, question: DiscussionQuestion, page: PageArgs, selection: Selection) {
    return this.page(actor, question, page, selection, POSTS);
  }

  private page<T extends object>(
    actor: Actor,
    { search, filter }: DiscussionQuestion,
    page: PageArgs,
    selection: Selection,
    part: Parameters<typeof pageStatement<T>>[4],
  ) {
    const { args, form } = asked(search, filter, this.ids);
    const variant = (Object.keys(form) as (keyof typeof form)[]).filter((key) => form[key]).join('');
    return this.keyset.page(
      actor,
      part.list,
      selection,
      page,
      args,
      (shape, params, text) => pageStatement(shape, params, text, form, part),
      variant,
    );
  }
}
