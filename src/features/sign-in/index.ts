export { SignInResolver } from './sign-in.resolver';
export { SignInService, type Caller, type SignInLimits } from './sign-in.service';
