export { Withholding, type Afterwards, type PostPlace } from './withholding';
