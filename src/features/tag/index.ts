export { TagFollowingRow, TagRow, TopicTagRow } from './tag.entity';
export { chosenTags, MAX_TAGS, noSuchTag } from './tag.policy';
export { tagRead } from './tag.read';
export { NetworkTagsResolver, TagResolver } from './tag.resolver';
export { carriesOneOf, mayCarry, tagsOf } from './tag.sql';
export { TagService } from './tag.service';
export { Tag } from './tag.types';
export { copyTags, setTags } from './topic-tags';
