export { adding, excluding } from './change';
export {
  EmptySeries,
  EndlessRule,
  InvalidRecurrence,
  NotAnOccurrence,
  SeriesNotMovable,
  SeriesTooLong,
} from './errors';
export { minutesBetween, minutesLater } from './local-time';
export { moveSeries } from './move';
export { normalRule } from './rule-text';
export { MAX_OCCURRENCES, occurrencesOf, type Series } from './series';
export { inZone } from './zone';
