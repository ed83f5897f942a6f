export { BoardChangeResolver } from './board-change.resolver';
export { BoardChangeService } from './board-change.service';
export { BoardChange, BoardChangeKind, PostAdded } from './board-change.types';
