import { ExpectedError } from '../../shared/errors';

/** The topic takes no more posts, and its posts stay as they are. */
export class TopicLocked extends ExpectedError {
  readonly code = 'TOPIC_LOCKED';

  constructor(field = 'topicId') {
    super('This topic is locked.', field);
  }
}
