export { earlierOrFault, type EarlierTry } from './earlier-try';
export { PostRow, type PostStateName } from './post.entity';
export { MAX_POST_LENGTH } from './post.policy';
export { placeRead, postRead } from './post.read';
export { PostResolver, TopicPostsResolver } from './post.resolver';
export { PostService, type NewPost } from './post.service';
export { postTries } from './post.sql';
export { Post, PostConnection } from './post.types';
export { untilItStands } from './try-again';
