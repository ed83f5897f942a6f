export { BoardCareResolver } from './board-care.resolver';
export { BoardCareService } from './board-care.service';
