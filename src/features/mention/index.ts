export { PostMentionRow } from './mention.entity';
export { BoardMentionsResolver } from './mention.resolver';
export { MentionService } from './mention.service';
export { TooManyMentionsError } from './mention.types';
export { changeMentions, forgetMentions, mentionedBy, noteMentions, roleMentioned } from './mention.sql';
