export const passwordLength = { least: 12, most: 200 } as const

/** Why a password is refused; the catalogue has the words. */
export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooCommon' | 'likeYourself'

/** What people type when twelve characters are asked for. Compared without case, marks and trailing digits. */
const common = new Set(
  `123456789012 1234567890123 012345678901 111111111111 000000000000 123123123123 987654321098 qwertyuiopas qwertyuiop
  asdfghjklæøå asdfghjkl zxcvbnm qwerty qwertyqwerty passwordpassword password mypassword thepassword adgangskode minadgangskode
  adgangskoden hemmelighed hemmelig hemmelighemmelig kodeord mitkodeord kodeordet kodeordkodeord velkommen
  velkommentil sommersommer sommer vinter forår efterår september november december helhedsplan
  boligsocial boligsocialt helhedsplanen ankerplan ankerplanen sekretariat sekretariatet danmark
  københavn copenhagen iloveyou iloveyoubaby letmein letmeinplease administrator administration
  changeme changemeplease welcome welcomewelcome football liverpool abcdefghijkl abcdefgh abc
  abcabcabcabc superman startrek trustno monkeymonkey princess sunshine`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * What is wrong with a password, or null. At least 12 characters (counted as people see them), not one that
 * everybody tries, not the person's own name or address. No rule about kinds of characters: length does the work.
 * `passwordProblem('Velkommen2026!', [])` is `'tooCommon'`.
 */
export function passwordProblem(password: string, ownWords: readonly string[]): PasswordProblem | null {
  const characters = [...password.normalize('NFC')].length
  if (characters < passwordLength.least) return 'tooShort'
  if (characters > passwordLength.most) return 'tooLong'
  if (isCommon(password)) return 'tooCommon'
  const bare = letters(password)
  if (ownWords.some((word) => isMostly(bare, letters(word.replace(/@.*/, ''))))) return 'likeYourself'
  return null
}

function isCommon(password: string): boolean {
  const folded = password.normalize('NFKC').toLowerCase()
  if (common.has(folded) || new Set(folded).size < 4) return true
  const bare = letters(folded)
  return bare.length > 0 && bare.length >= folded.length - 6 && common.has(bare)
}

/** A word and at most five more characters around it. */
function isMostly(bare: string, word: string): boolean {
  return word.length >= 4 && bare.includes(word) && bare.length <= word.length + 5
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}
