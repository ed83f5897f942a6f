export { PersonBlockRow } from './block.entity';
export { BlockResolver, GuardianBlockResolver } from './block.resolver';
export { BlockService } from './block.service';
export {
  blockedParticipants,
  BLOCKS,
  blocksParticipant,
  blocksPerson,
  viewerBlocksParticipant,
} from './block.sql';
export { FollowedBlocks } from './followed-blocks';
