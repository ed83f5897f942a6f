export { MailedCode } from './mailed-code.entity';
export { InvalidCode } from './mailed-code.errors';
export { CODE_SECONDS, MailedCodeService, type CodePlace } from './mailed-code.service';
export { InvalidCodeError } from './mailed-code.types';
