export { proved, StepUpResolver } from './step-up.resolver';
export { StepUpService, type StepUpParts } from './step-up.service';
export { StepUpResult, StepUpSuccess } from './step-up.types';
