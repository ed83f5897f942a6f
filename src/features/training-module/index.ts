export { DateModulesService } from './date-modules.service';
export { OccurrenceModuleRow, TrainingModuleRow } from './training-module.entity';
export { trainingModuleRead } from './training-module.read';
export {
  NetworkModulesResolver,
  OccurrenceModuleResolver,
  TrainingModuleResolver,
  ViewerModulesResolver,
} from './training-module.resolver';
export { TrainingModuleService } from './training-module.service';
export { inOrder, isDone, isEnough, minutesAt, usableBy } from './training-module.sql';
export { TrainingModule } from './training-module.types';
