export { NetworkTrainingHoursResolver, ViewerTrainingHoursResolver } from './training-hours.resolver';
export { TrainingHoursService } from './training-hours.service';
