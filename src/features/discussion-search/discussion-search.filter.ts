import { InvalidInput } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { searchWords } from '../../shared/search-words';

/** What a search of discussions is narrowed to. */
export interface DiscussionFilter {
  readonly networkId?: string | null;
  readonly boardId?: string | null;
  readonly topicId?: string | null;
  readonly authorId?: string | null;
  readonly language?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** A question as its statements take it. */
export interface Asked {
  readonly args: Readonly<Record<string, unknown>>;
  /** What of it changes the text of the statements. */
  readonly form: Form;
}

export interface Form {
  readonly network: boolean;
  readonly board: boolean;
  readonly since: boolean;
  readonly until: boolean;
}

/** Reads a question. @throws InvalidInput for nothing to search for, too much of it, or what is no id */
export function asked(search: string, filter: DiscussionFilter | null, ids: GlobalIds): Asked {
  const words = searchWords(search);
  if (words === '') throw new InvalidInput('Say what to search for.', 'search');
  const idOf = (field: 'networkId' | 'boardId' | 'topicId' | 'authorId'): string | null => {
    const id = filter?.[field];
    if (id == null) return null;
    const uuid = ids.decode(id);
    if (uuid === null) throw new InvalidInput('There is nothing with this id.', field);
    return uuid;
  };
  const [networkId, boardId, topicId, authorId] = [
    idOf('networkId'),
    idOf('boardId'),
    idOf('topicId'),
    idOf('authorId'),
  ];
  const { language = null, since = null, until = null } = filter ?? {};
  const marks = [
    ...(topicId ? [`=t:${topicId}`] : []),
    ...(authorId ? [`=a:${authorId}`] : []),
    ...(language ? [`@${language}`] : []),
  ];
  return {
    args: { search: words, language, marks, networkId, boardId, since, until },
    form: {
      network: networkId !== null,
      board: boardId !== null,
      since: since !== null,
      until: until !== null,
    },
  };
}
