export { nothingAfterwards, Withholding, type Afterwards, type PostPlace } from './withholding';
