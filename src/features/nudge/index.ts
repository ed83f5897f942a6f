export { nudgeMail } from './nudge-mail';
export { NudgeResolver } from './nudge.resolver';
export { NudgeService } from './nudge.service';
