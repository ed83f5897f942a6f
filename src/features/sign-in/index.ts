export { callerOf, SignInFinish } from './sign-in.finish';
export { SignInResolver } from './sign-in.resolver';
export { issueSignInLink } from './sign-in-link';
export { signInLimits, type SignInLimits } from './sign-in.limits';
export { SignInService, type Caller, type SignedIn, type SignInParts } from './sign-in.service';
export { SignInSuccess } from './sign-in.types';
