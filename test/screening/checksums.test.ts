import * as checks from '../../src/shared/screening/rules/checksums';

/** Invented numbers: what is well-formed, and the same with one figure or letter another. */
const NUMBERS: readonly [keyof typeof checks & `is${string}`, string, string][] = [
  ['isCodiceFiscale', 'RSSMRA85T10A562S', 'RSSMRA85T10A562T'],
  ['isBsn', '111222333', '111222334'],
  ['isPesel', '44051401359', '44051401358'],
  ['isEgn', '7523169263', '7523169264'],
  ['isAmka', '14030945332', '14030945333'],
  ['isRodneCislo', '736028/5163', '736028/5164'],
  ['isDni', '12345678Z', '12345678A'],
  ['isDni', 'X1234567L', 'X1234567M'],
  ['isRijksregister', '85.07.30-033.28', '85.07.30-033.29'],
  ['isSteuerId', '86095742719', '86095742718'],
  ['isNir', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
  ['isPpsn', '1234567T', '1234567U'],
];

describe.each(NUMBERS)('%s', (check, right, wrong) => {
  it(`holds of ${right} and not of ${wrong}`, () => {
    expect(checks[check](right)).toBe(true);
    expect(checks[check](wrong)).toBe(false);
  });
});
