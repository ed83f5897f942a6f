export { PostReactionRow } from './reaction.entity';
export { BoardReactionsResolver, PostReactionsResolver, ReactionResolver } from './reaction.resolver';
export { ReactionService } from './reaction.service';
export { forgetReactions } from './reaction.sql';
