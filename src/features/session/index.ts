export { SessionRow } from './session.entity';
export { SessionService, type NewSession } from './session.service';
