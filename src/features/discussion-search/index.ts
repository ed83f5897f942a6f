export { DiscussionSearchResolver, PostHitResolver, TopicHitResolver } from './discussion-search.resolver';
export { DiscussionSearchService } from './discussion-search.service';
