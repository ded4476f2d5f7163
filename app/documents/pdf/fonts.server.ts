import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackedFont } from './unpacked-font'

/** The faces a document is set in: two weights, each in two files that share the alphabet between them. */
export type Face = 'regular' | 'bold' | 'regular-ext' | 'bold-ext'

const { resolve } = createRequire(import.meta.url)

const weights = { regular: 400, bold: 600 } as const

const unpacked = new Map<Face, Buffer>()

/** The font of a face, unpacked once: the reader of packed ones unpacks a table each time it looks into it. */
export function fontOf(face: Face): Buffer {
  const known = unpacked.get(face)
  if (known) return known
  const font = unpackedFont(readFileSync(fontPath(face)))
  unpacked.set(face, font)
  return font
}

function fontPath(face: Face): string {
  const [weight, isExtended] = face.split('-') as ['regular' | 'bold', string | undefined]
  const subset = isExtended ? 'latin-ext' : 'latin'
  return resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weights[weight]}-normal.woff`)
}

/** What the plain files hold, as the package states it; every other letter is looked for in the extended ones. */
const plain =
  /^[\u0000-\u00FF\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2191\u2193\u2212\u2215]$/u

/** Cuts a text where its letters change file. */
export function facesOf(text: string, weight: 'regular' | 'bold'): { face: Face; text: string }[] {
  const parts: { face: Face; text: string }[] = []
  for (const letter of text) {
    const face: Face = plain.test(letter) ? weight : `${weight}-ext`
    const last = parts.at(-1)
    if (last?.face === face) last.text += letter
    else parts.push({ face, text: letter })
  }
  return parts
}
