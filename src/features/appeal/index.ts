export { AppealResolver } from './appeal.resolver';
export { AppealService } from './appeal.service';
