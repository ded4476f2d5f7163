/** What a cell is expected to hold: a code with values, worded by the catalogue. */
export type Expectation =
  | { code: 'value' }
  | { code: 'column'; column: string }
  | { code: 'text' }
  | { code: 'number' }
  | { code: 'amount' }
  | { code: 'notNegative' }
  | { code: 'twoDecimals' }
  | { code: 'percent' }
  | { code: 'wholeNumber'; from: number; through: number }
  | { code: 'date' }
  | { code: 'time' }
  | { code: 'email' }
  | { code: 'words'; words: string[]; nearest: string | null }
  | { code: 'condition' }
  /** `sheets`: where the name was looked for. */
  | { code: 'name'; sheets: string[]; nearest: string | null }
  | { code: 'requirementOfGrant'; grant: string; nearest: string | null }
  | { code: 'sequence'; requirement: string; count: number }
  | { code: 'unique'; firstCell: string }
  | { code: 'notBefore'; column: string; day: string }
  | { code: 'within'; name: string; from: string; through: string }
  /** Shares in hundredths of a per cent. */
  | { code: 'sharesAtMostWhole'; position: string; day: string; total: number }
  /** Amounts in øre. */
  | { code: 'allocatedAtMostNet'; net: number; allocated: number }
  /** `category`, `at` and `rule` as the rule parser says. */
  | { code: 'rule'; category: string; at: number; rule: string }
  | { code: 'computedDay'; day: string }
  | { code: 'storedValue' }
  | { code: 'unmerged'; range: string }
  | { code: 'noPersonalNumber' }
  | { code: 'workbook' }
  | { code: 'atMostRows'; rows: number }
  | { code: 'knownColumns'; columns: string[] }
  | { code: 'knownSheets' }
  | { code: 'rightToSalaries' }
