import type { Text } from '../types'
import { runsOf } from '../types'

/** A piece of a line that is set in one way. */
export interface Piece {
  text: string
  bold: boolean
  muted: boolean
  width: number
}

export interface Line {
  pieces: Piece[]
  width: number
}

export type Measure = (text: string, bold: boolean) => number

interface Word extends Piece {
  /** Whether a gap stands before it, so that a line may break there. */
  isAfterGap: boolean
  /** Whether it begins a new line whatever there is room for. */
  isAfterBreak: boolean
}

/**
 * Breaks a text into lines no wider than `width`: between words, at the breaks it has, and inside a word only where
 * that alone is too wide. No-break spaces hold.
 */
export function linesOf(text: Text, width: number, measure: Measure): Line[] {
  const lines: Line[] = [{ pieces: [], width: 0 }]
  const newLine = () => lines.push({ pieces: [], width: 0 })
  for (const word of wordsOf(text, measure)) {
    if (word.isAfterBreak) newLine()
    let line = lines.at(-1)!
    const gap = word.isAfterGap && line.pieces.length > 0 ? measure(' ', word.bold) : 0
    if (line.pieces.length > 0 && word.isAfterGap && line.width + gap + word.width > width) {
      newLine()
      line = lines.at(-1)!
    }
    for (const part of fitting(word, line.pieces.length === 0 ? width : Infinity, measure)) {
      line = lines.at(-1)!
      if (part.isNewLine) {
        newLine()
        line = lines.at(-1)!
      }
      push(line, part, line.pieces.length > 0 && word.isAfterGap && !part.isNewLine ? gap : 0)
    }
  }
  return lines
}

function push(line: Line, part: Piece, gap: number): void {
  const last = line.pieces.at(-1)
  const text = gap > 0 ? ` ${part.text}` : part.text
  const width = gap + part.width
  if (last && last.bold === part.bold && last.muted === part.muted) {
    last.text += text
    last.width += width
  } else {
    line.pieces.push({ text, bold: part.bold, muted: part.muted, width })
  }
  line.width += width
}

function wordsOf(text: Text, measure: Measure): Word[] {
  const words: Word[] = []
  let isAfterGap = false
  let isAfterBreak = false
  for (const { text: whole, bold, muted } of runsOf(text)) {
    for (const token of whole.split(/(\r?\n|[ \t]+)/)) {
      if (token === '') continue
      if (/^\r?\n$/.test(token)) {
        // An empty line is a line too.
        if (isAfterBreak) words.push({ ...empty, bold, muted, isAfterGap: false, isAfterBreak: true })
        isAfterBreak = true
      } else if (/^[ \t]+$/.test(token)) {
        isAfterGap = true
      } else {
        words.push({ text: token, bold, muted, width: measure(token, bold), isAfterGap, isAfterBreak })
        isAfterGap = false
        isAfterBreak = false
      }
    }
  }
  return words
}

const empty = { text: '', width: 0 }

/** A word in as many parts as its room demands: nearly always itself. */
function fitting(word: Word, room: number, measure: Measure): (Piece & { isNewLine: boolean })[] {
  if (word.width <= room || !Number.isFinite(room)) return [{ ...word, isNewLine: false }]
  const parts: (Piece & { isNewLine: boolean })[] = []
  let text = ''
  for (const letter of word.text) {
    if (text !== '' && measure(text + letter, word.bold) > room) {
      parts.push({ ...word, text, width: measure(text, word.bold), isNewLine: parts.length > 0 })
      text = letter
    } else {
      text += letter
    }
  }
  parts.push({ ...word, text, width: measure(text, word.bold), isNewLine: parts.length > 0 })
  return parts
}
