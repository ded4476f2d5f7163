import { countsFromNotice } from '~/domain/reporting/counts-from-notice'
import { useFormats, useWords } from '~/i18n/language-context'
import { problemWords } from '~/ui/forms/field'
import { Note } from '~/ui/primitives/note'
import { WhyDate } from '~/ui/reporting/why-date'
import type { RuleFacts } from '~/usecases/requirements/requirement-page'
import { MissingAnchors } from './missing-anchors'
import type { LiveTexts, Preview, PreviewKept } from './preview'
import { otherwiseOf, previewOf } from './preview'
import { problemCode, wordAt } from './problem-code'

/** As many as a grant of ten years has half-years twice over; the rest are counted. */
const mostShown = 40

interface DatePreviewProps {
  texts: LiveTexts
  facts: RuleFacts
  kept: PreviewKept
}

/** The dates that the form would give as it stands, each with its reason. */
export function DatePreview({ texts, facts, kept }: DatePreviewProps) {
  const words = useWords()
  const formats = useFormats()
  const say = words.requirements.form
  const preview = previewOf(texts, facts, kept)
  if (preview.state === 'empty') return <p className="small">{say.previewEmpty}</p>
  if (preview.state === 'unreadable') {
    const { sentence, problem } = preview
    return (
      <>
        <MarkedSentence sentence={sentence} at={problem.at} />
        <p className="err">{problemWords(problemCode.rule(problem, sentence), words, formats)}</p>
      </>
    )
  }
  return (
    <>
      <p className="small">
        {say.sentenceIs}: <b>{preview.sentence}</b>
      </p>
      <MissingAnchors sentence={preview.sentence} facts={facts} />
      {preview.state === 'noPeriod' && <p className="small">{say.previewNoPeriod}</p>}
      {preview.state === 'dates' && <Dates preview={preview} facts={facts} />}
    </>
  )
}

function Dates({ preview, facts }: { preview: Extract<Preview, { state: 'dates' }>; facts: RuleFacts }) {
  const { form: say } = useWords().requirements
  const formats = useFormats()
  const { dates, isAwarded, convention } = preview
  const waitsForNotice = countsFromNotice(preview.sentence)
  return (
    <>
      {!isAwarded && <Note tone="info">{say.previewNotAwarded}</Note>}
      {dates.length === 0 ? (
        <p className="small">{waitsForNotice ? say.previewNotice : say.previewNone}</p>
      ) : (
        <p>
          <b>{say.previewCount(dates.length)}</b>
        </p>
      )}
      {convention && <Note tone="info">{say.bothConventions}</Note>}
      <ol className="dates">
        {dates.slice(0, mostShown).map((date) => {
          const otherwise = otherwiseOf(date.why)
          const isWhole = date.period.from === facts.grant.from && date.period.through === facts.grant.through
          return (
            <li key={date.occurrence}>
              <b>{formats.weekdayDay(date.due)}</b>
              {otherwise && <small>{say.otherConvention(formats.day(otherwise))}</small>}
              {!isWhole && (
                <small>
                  {say.period} {formats.period(date.period.from, date.period.through)}
                </small>
              )}
              <small>
                {say.target} {formats.day(date.target)}
              </small>
              <WhyDate of={formats.day(date.due)} why={date.why} targetWhy={date.targetWhy} />
            </li>
          )
        })}
      </ol>
      {dates.length > mostShown && (
        <p className="small">{say.previewMore(formats.number(dates.length - mostShown))}</p>
      )}
    </>
  )
}

/** The sentence with the word that could not be read marked in it. */
function MarkedSentence({ sentence, at }: { sentence: string; at: number }) {
  const word = wordAt(sentence, at)
  return (
    <p className="sentence">
      {sentence.slice(0, at)}
      <mark>{word || '…'}</mark>
      {sentence.slice(at + word.length)}
    </p>
  )
}
