import type { Text, Tone } from '../types'
import { runsOf } from '../types'

/** A piece of a line that is set in one way. */
export interface Piece {
  text: string
  bold: boolean
  /** Null is the tone of the setting. */
  tone: Tone | null
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
  if (last && last.bold === part.bold && last.tone === part.tone) {
    last.text += text
    last.width += width
  } else {
    line.pieces.push({ text, bold: part.bold, tone: part.tone, width })
  }
  line.width += width
}

function wordsOf(text: Text, measure: Measure): Word[] {
  const words: Word[] = []
  let isAfterGap = false
  let isAfterBreak = false
  for (const { text: whole, bold, tone } of runsOf(text)) {
    for (const token of whole.split(/(\r?\n|[ \t]+)/)) {
      if (token === '') continue
      if (/^\r?\n$/.test(token)) {
        // An empty line is a line too.
        if (isAfterBreak) words.push({ ...empty, bold, tone, isAfterGap: false, isAfterBreak: true })
        isAfterBreak = true
      } else if (/^[ \t]+$/.test(token)) {
        isAfterGap = true
      } else {
        words.push({ text: token, bold, tone, width: measure(token, bold), isAfterGap, isAfterBreak })
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

/** No more than so many lines, the last of them ending with an ellipsis where there were more. */
export function cutLines(
  lines: readonly Line[],
  most: number | undefined,
  width: number,
  measure: Measure,
): Line[] {
  if (most === undefined || lines.length <= most) return [...lines]
  const kept = lines.slice(0, Math.max(1, most))
  const last = kept.at(-1)!
  const bold = last.pieces.at(-1)?.bold ?? false
  let pieces = last.pieces
  const room = width - measure('…', bold)
  while (pieces.length > 0 && widthOf(pieces) > room) pieces = shortened(pieces, measure)
  const end = pieces.at(-1) ?? { text: '', bold, tone: null, width: 0 }
  const text = `${end.text.replace(/[\s.,;:–-]+$/u, '')}…`
  const closed = [...pieces.slice(0, -1), { ...end, text, width: measure(text, end.bold) }]
  return [...kept.slice(0, -1), { pieces: closed, width: widthOf(closed) }]
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0)
}

function shortened(pieces: readonly Piece[], measure: Measure): Piece[] {
  const last = pieces.at(-1)!
  const text = [...last.text].slice(0, -1).join('')
  if (text === '') return pieces.slice(0, -1)
  return [...pieces.slice(0, -1), { ...last, text, width: measure(text, last.bold) }]
}
