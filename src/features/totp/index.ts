export { RecoveryCode, TotpRow } from './totp.entity';
export { TotpResolver, ViewerTotpResolver } from './totp.resolver';
export { TotpService } from './totp.service';
