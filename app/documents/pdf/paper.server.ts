import PDFDocument from 'pdfkit'
import type { DocumentTree, Text, Tone } from '../types'
import type { Face } from './fonts.server'
import { facesOf, fontPath } from './fonts.server'
import type { Line } from './lines'
import { linesOf } from './lines'

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

export const tones: Record<Tone, string> = {
  ink: '#13262b',
  muted: '#46595f',
  line: '#c3cdcc',
  petrol: '#0b5561',
  tegl: '#a3301a',
  okker: '#7a5000',
  mos: '#27653a',
  blaa: '#2c4a98',
  paper: '#ffffff',
}

export const margins = { top: 60, bottom: 64, left: 62, right: 62 }
const lineHeight = 1.36

/** What the types of the package leave out is there: `scope` and `bbox`. */
export interface ElementOptions {
  title?: string
  alt?: string
  scope?: 'Row' | 'Column'
  bbox?: [number, number, number, number]
}

export interface Setting {
  x: number
  width: number
  size: number
  bold?: boolean
  tone?: Tone
  align?: 'start' | 'end'
}

/**
 * A4 paper that is written from top to bottom, with the tags a reader needs who hears it. A line is marked with the
 * element it belongs to, so that an element may run over several pages.
 */
export class Paper {
  readonly pdf: PDFKit.PDFDocument
  y = margins.top
  private readonly root: Structure

  constructor(tree: DocumentTree) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      font: fontPath('regular'),
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: tree.language === 'da' ? 'da-DK' : 'en-GB',
      info: {
        Title: tree.title,
        Author: tree.origin,
        Creator: 'Ankerplan',
        Producer: 'Ankerplan',
        CreationDate: new Date(tree.createdAt),
      },
    } as object)
    for (const face of ['regular', 'bold', 'regular-ext', 'bold-ext'] as Face[])
      this.pdf.registerFont(face, fontPath(face))
    this.root = this.pdf.struct('Document')
    this.pdf.addStructure(this.root)
  }

  get width(): number {
    return this.pdf.page.width - margins.left - margins.right
  }

  get bottom(): number {
    return this.pdf.page.height - margins.bottom
  }

  /** An element under another, or under the document. */
  element(type: string, options: ElementOptions = {}, under?: Structure): Structure {
    const made = this.pdf.struct(type, options as object)
    ;(under ?? this.root).add(made)
    return made
  }

  /** Goes to a new page where there is no room for so much. True where it did. */
  room(height: number): boolean {
    if (this.y + height <= this.bottom) return false
    this.newPage()
    return true
  }

  newPage(): void {
    this.pdf.addPage()
    this.y = margins.top
  }

  heightOfLine(size: number): number {
    return size * lineHeight
  }

  lines(text: Text, { width, size, bold = false }: Pick<Setting, 'width' | 'size' | 'bold'>): Line[] {
    return linesOf(text, width, (part, isBold) => this.widthOf(part, size, bold || isBold))
  }

  widthOf(text: string, size: number, bold: boolean): number {
    return facesOf(text, bold ? 'bold' : 'regular').reduce(
      (sum, part) => sum + this.pdf.font(part.face).fontSize(size).widthOfString(part.text),
      0,
    )
  }

  /** Writes one line at a height, as content of an element; without one it is decoration. */
  writeLine(line: Line, y: number, setting: Setting, element: Structure | null): void {
    const draw = () => {
      let x = setting.align === 'end' ? setting.x + setting.width - line.width : setting.x
      for (const piece of line.pieces) {
        const tone = piece.muted ? 'muted' : (setting.tone ?? 'ink')
        for (const part of facesOf(piece.text, setting.bold || piece.bold ? 'bold' : 'regular')) {
          this.pdf.font(part.face).fontSize(setting.size).fillColor(tones[tone])
          this.pdf.text(part.text, x, y, { lineBreak: false })
          x += this.pdf.widthOfString(part.text)
        }
      }
    }
    if (element) this.marked(element, draw)
    else this.decoration(draw)
  }

  /** Writes a text from where the paper is, line by line, over as many pages as it takes. */
  write(text: Text, setting: Setting, element: Structure): void {
    const height = this.heightOfLine(setting.size)
    for (const line of this.lines(text, setting)) {
      this.room(height)
      this.writeLine(line, this.y, setting, element)
      this.y += height
    }
  }

  /** What is drawn belongs to the element. */
  marked(element: Structure, draw: () => void): void {
    const type = (element as unknown as { dictionary: { data: { S: string } } }).dictionary.data.S
    const content = this.pdf.markStructureContent(type)
    draw()
    this.pdf.endMarkedContent()
    element.add(content)
  }

  /** What is drawn says nothing to who hears the document. */
  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  rule(y: number, tone: Tone = 'line', width = 0.75): void {
    this.decoration(() => {
      this.pdf
        .moveTo(margins.left, y)
        .lineTo(margins.left + this.width, y)
        .lineWidth(width)
        .strokeColor(tones[tone])
        .stroke()
    })
  }

  /** Ends the elements, numbers the pages and gives the file. */
  async finish(
    footer: (page: number, pages: number) => { left: string; right: string },
  ): Promise<Uint8Array> {
    this.root.end()
    const { count } = this.pdf.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page)
      const words = footer(page + 1, count)
      const y = this.pdf.page.height - margins.bottom + 26
      const setting: Setting = { x: margins.left, width: this.width, size: 8.5, tone: 'muted' }
      const [left] = this.lines(words.left, { ...setting, width: this.width - 90 })
      if (left) this.writeLine(left, y, setting, null)
      const [right] = this.lines(words.right, setting)
      if (right) this.writeLine(right, y, { ...setting, align: 'end' }, null)
    }
    const chunks: Uint8Array[] = []
    return new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      this.pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      this.pdf.on('error', reject)
      this.pdf.end()
    })
  }
}
