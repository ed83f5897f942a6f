export { SignInResolver } from './sign-in.resolver';
export { signInLimits, type SignInLimits } from './sign-in.limits';
export { SignInService, type Caller, type SignInParts } from './sign-in.service';
