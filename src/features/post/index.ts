export { PostRow } from './post.entity';
export { postRead } from './post.read';
export { PostResolver, TopicPostsResolver } from './post.resolver';
export { PostService, type NewPost } from './post.service';
export { Post, PostConnection } from './post.types';
