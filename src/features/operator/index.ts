export { OperatorError } from './operator.errors';
export { OperatorService, type Appointment } from './operator.service';
