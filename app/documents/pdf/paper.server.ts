import PDFDocument from 'pdfkit'
import type { DocumentTree, Text, Tone } from '../types'
import type { Face } from './fonts.server'
import { facesOf, fontOf } from './fonts.server'
import type { Line } from './lines'
import { cutLines, linesOf } from './lines'
import type { Style } from './styles'
import { styles } from './styles'

export type Structure = ReturnType<PDFKit.PDFDocument['struct']>

/** In points. */
const a4 = { width: 595.28, height: 841.89 }

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

/** A page for measuring on is higher than anything that is to stand on one page. */
const endless = 14_000

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
  align?: 'start' | 'middle' | 'end'
  /** What is cut ends with an ellipsis. */
  maxLines?: number | undefined
}

/**
 * A4 paper that is written from top to bottom, with the tags a reader needs who hears it. A line is marked with the
 * element it belongs to, so that an element may run over several pages.
 */
export class Paper {
  readonly pdf: PDFKit.PDFDocument
  readonly style: Style
  y: number
  /** The left edge of what is written, and its width: a column's while one is drawn. */
  left: number
  width: number
  private readonly root: Structure
  private pages = 1
  private scratch: Paper | null = null

  constructor(
    private readonly tree: DocumentTree,
    /** What is only measured is not drawn. */
    private readonly isScratch = false,
  ) {
    this.style = styles[tree.setting ?? 'letter']
    const { margins } = this.style
    this.pdf = new PDFDocument({
      size: isScratch ? [a4.width, endless] : 'A4',
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      bufferPages: true,
      // None at first: a font that came in unnamed is read again at every call that names it.
      font: null,
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
      this.pdf.registerFont(face, fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource)
    this.root = this.pdf.struct('Document')
    this.pdf.addStructure(this.root)
    this.y = margins.top
    this.left = margins.left
    this.width = a4.width - margins.left - margins.right
    this.drawWatermark()
  }

  get bottom(): number {
    return this.pdf.page.height - this.style.margins.bottom
  }

  get isAtTop(): boolean {
    return this.y <= this.style.margins.top
  }

  /** The height that something takes where it is drawn at this width, in one piece. */
  heightOf(draw: (paper: Paper) => void): number {
    this.scratch ??= new Paper(this.tree, true)
    const { scratch } = this
    scratch.left = this.left
    scratch.width = this.width
    scratch.y = this.style.margins.top
    const before = scratch.pages
    draw(scratch)
    return scratch.pages === before ? scratch.y - this.style.margins.top : Infinity
  }

  /** Draws within a part of the width. The paper's height is where the drawing ends. */
  within(left: number, width: number, draw: () => void): void {
    const whole = { left: this.left, width: this.width }
    Object.assign(this, { left, width })
    draw()
    Object.assign(this, whole)
  }

  /** A line in the reader's list of contents, to where the paper is now. */
  bookmark(title: string): void {
    this.pdf.outline.addItem(title)
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
    this.pages += 1
    this.y = this.style.margins.top
    this.drawWatermark()
  }

  private drawWatermark(): void {
    const { watermark } = this.tree
    if (!watermark) return
    const size = 120
    const width = this.widthOf(watermark, size, true)
    const middle = { x: a4.width / 2, y: a4.height / 2 }
    this.decoration(() => {
      this.pdf.save().rotate(-52, { origin: [middle.x, middle.y] })
      this.pdf.font('bold').fontSize(size).fillColor('#edf1f1')
      this.pdf.text(watermark, middle.x - width / 2, middle.y - size / 2, { lineBreak: false })
      this.pdf.restore()
    }, 'Pagination')
  }

  heightOfLine(size: number): number {
    return size * this.style.lineHeight
  }

  lines(
    text: Text,
    { width, size, bold = false, maxLines }: Pick<Setting, 'width' | 'size' | 'bold' | 'maxLines'>,
  ): Line[] {
    const measure = (part: string, isBold: boolean) => this.widthOf(part, size, bold || isBold)
    return cutLines(linesOf(text, width, measure), maxLines, width, measure)
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
      const spare = setting.width - line.width
      let x = setting.x + (setting.align === 'end' ? spare : setting.align === 'middle' ? spare / 2 : 0)
      for (const piece of line.pieces) {
        const tone = piece.tone ?? setting.tone ?? 'ink'
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
    if (this.isScratch) return
    const type = (element as unknown as { dictionary: { data: { S: string } } }).dictionary.data.S
    const content = this.pdf.markStructureContent(type)
    draw()
    this.pdf.endMarkedContent()
    element.add(content)
  }

  /** What is drawn says nothing to who hears the document. */
  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    if (this.isScratch) return
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  rule(y: number, tone: Tone = 'line', width = 0.75): void {
    this.decoration(() => {
      this.pdf
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .lineWidth(width)
        .strokeColor(tones[tone])
        .stroke()
    })
  }

  /** Ends the elements, writes what stands on every page and gives the file. */
  async finish(onEachPage: (paper: Paper, page: number, pages: number) => void): Promise<Uint8Array> {
    this.root.end()
    const { count } = this.pdf.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(page)
      onEachPage(this, page + 1, count)
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
