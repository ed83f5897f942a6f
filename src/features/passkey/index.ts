export { Ceremony } from './ceremony';
export { Challenges } from './challenges';
export { PasskeyChallenge, PasskeyRow } from './passkey.entity';
export { PasskeyResolver } from './passkey.resolver';
export { PasskeyService } from './passkey.service';
