import type { TasksBlock, Text } from '../types'
import type { Paper, Setting, Structure } from './paper.server'
import { tones } from './paper.server'

const numberRoom = 30
const asideWidth = 104
const box = 8

/** Numbered things with room to answer: boxes to tick, or the answer; a rule between them. */
export function drawTasks(paper: Paper, block: TasksBlock): void {
  const list = paper.element('L', {})
  block.items.forEach((item, index) => {
    const draw = (on: Paper, under: Structure) => drawTask(on, block, index, under)
    paper.room(paper.heightOf((scratch) => draw(scratch, scratch.element('L', {}))))
    if (index > 0) paper.rule(paper.y)
    draw(paper, list)
  })
  paper.y += paper.style.gaps.block
}

function drawTask(paper: Paper, { items, maxLines }: TasksBlock, index: number, list: Structure): void {
  const item = items[index]!
  const { body, small, heading } = paper.style
  const entry = paper.element('LI', {}, list)
  paper.y += 5
  const top = paper.y
  drawNumber(paper, String(item.number ?? index + 1), paper.element('Lbl', {}, entry))
  const content = paper.element('LBody', {}, entry)
  const left = paper.left + numberRoom
  const width = paper.width - numberRoom - (item.aside ? asideWidth + 16 : 0)
  const write = (text: Text, setting: Partial<Setting>, type: string) =>
    paper.write(text, { x: left, width, size: body, maxLines, ...setting }, paper.element(type, {}, content))
  write(item.title, { bold: true, size: heading[3] }, 'H3')
  if (item.text) write(item.text, {}, 'P')
  if (item.outcome) write(item.outcome, { bold: true, tone: 'petrol' }, 'P')
  if (item.boxes) drawBoxes(paper, item.boxes, left, width, content)
  const end = paper.y
  paper.y = top
  if (item.aside) {
    const setting: Setting = { x: paper.left + paper.width - asideWidth, width: asideWidth, size: small }
    const aside = paper.element('P', {}, content)
    for (const line of item.aside) paper.write(line, { ...setting, maxLines: 2 }, aside)
  }
  paper.y = Math.max(end, paper.y) + 5
}

function drawNumber(paper: Paper, number: string, element: Structure): void {
  const radius = 9
  const { pdf, left, y } = paper
  paper.decoration(() =>
    pdf
      .circle(left + radius, y + radius, radius)
      .fillColor(tones.petrol)
      .fill(),
  )
  const setting: Setting = { x: left, width: 2 * radius, size: 9, bold: true, tone: 'paper', align: 'middle' }
  const [line] = paper.lines(number, setting)
  if (line) paper.writeLine(line, y + radius - 6, setting, element)
}

function drawBoxes(
  paper: Paper,
  words: readonly string[],
  left: number,
  width: number,
  under: Structure,
): void {
  const { small } = paper.style
  const element = paper.element('P', {}, under)
  const height = paper.heightOfLine(small) + 1
  let x = left
  paper.y += 3
  for (const word of words) {
    const setting: Setting = { x: 0, width, size: small, tone: 'muted', maxLines: 1 }
    const [line] = paper.lines(word, setting)
    if (!line) continue
    const whole = box + 5 + line.width
    if (x > left && x + whole > left + width) {
      x = left
      paper.y += height
    }
    const { y } = paper
    paper.decoration(() =>
      paper.pdf
        .roundedRect(x, y + 1.2, box, box, 1)
        .lineWidth(0.75)
        .strokeColor(tones.ink)
        .stroke(),
    )
    paper.writeLine(line, y, { ...setting, x: x + box + 5 }, element)
    x += whole + 14
  }
  paper.y += height
}
