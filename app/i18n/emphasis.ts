/** Private-use characters: nobody can type them into a name, so a sentence cannot be broken by its values. */
const opens = '\uE000'
const closes = '\uE001'

/** Marks the part of a sentence that the page sets in heavier or warning type. */
export function em(text: string | number): string {
  return `${opens}${text}${closes}`
}

export interface SentencePart {
  text: string
  isEmphasised: boolean
}

/** The parts of a marked sentence in order. `partsOf(`${em('9')} mister`)` is [9, emphasised], [ mister]. */
export function partsOf(sentence: string): SentencePart[] {
  return sentence
    .split(opens)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, isEmphasised: false }]
      const [inside = '', after = ''] = piece.split(closes)
      return [
        { text: inside, isEmphasised: true },
        { text: after, isEmphasised: false },
      ]
    })
    .filter((part) => part.text !== '')
}

/** The sentence without marks: for titles, labels and plain text. */
export function plain(sentence: string): string {
  return sentence.replaceAll(opens, '').replaceAll(closes, '')
}
