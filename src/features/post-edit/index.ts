export { PostRevisionRow } from './post-edit.entity';
export { PostEditResolver, PostRevisionsResolver } from './post-edit.resolver';
export { PostEditService } from './post-edit.service';
