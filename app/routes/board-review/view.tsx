import type { ReviewStatus } from '~/domain/board/board-decision'
import { isNotCarriedOut } from '~/domain/board/board-decision'
import type { Day } from '~/domain/calendar/day'
import { instant } from '~/domain/calendar/instant'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { AttachFileForm, FileList } from '~/ui/primitives/file-list'
import { Note } from '~/ui/primitives/note'
import type { VerdictTone } from '~/ui/primitives/page-head'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { ReviewPage } from '~/usecases/board-reviews/review-pages'
import { HistoryPanel } from '../saving/history-panel'
import { ActivitiesPanel, PositionsPanel, ScenariosPanel } from './appendix'
import { ChangesPanel } from './changes-panel'
import { CommentsPanel } from './comments-panel'
import { DecisionsPanel } from './decisions-panel'
import { FiguresPanel } from './figures-panel'
import type { PressAnswer } from './press-answer'

interface BoardReviewViewProps {
  page: ReviewPage
  today: Day
  /** Something was refused because of the state the review is in. */
  lockedAs: ReviewStatus | null
  answer: PressAnswer | undefined
}

export function BoardReviewView({ page, today, lockedAs, answer }: BoardReviewViewProps) {
  const words = useWords().boardReviews
  const formats = useFormats()
  const { texts, figures, id } = page
  const home = `/bestyrelse/${id}`
  const verdict = useVerdict(page)
  const meeting =
    texts.meeting && words.page.meeting(texts.meeting.body, formats.day(texts.meeting.day), texts.agendaItem)
  return (
    <>
      <PageHead
        title={texts.title}
        crumbs={[{ to: `/bestyrelse?plan=${page.plan.id}`, label: words.title }, { label: page.plan.name }]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        sub={[meeting, words.page.asOf(formats.day(figures.asOf))].filter(Boolean).join(' · ')}
        actions={<Actions page={page} home={home} />}
      />
      {lockedAs && <Note title={words.page.locked[lockedAs]} />}
      {texts.intro && <p className="leadtext">{texts.intro}</p>}
      <div className="grid top">
        <div className="c8 stack">
          <DecisionsPanel page={page} today={today} answer={answer} />
          <ActivitiesPanel figures={figures} />
          <PositionsPanel figures={figures} />
          <ScenariosPanel figures={figures} />
        </div>
        <div className="c4 stack">
          <FiguresPanel figures={figures} isFrozen={texts.status !== 'draft'} />
          <ChangesPanel figures={figures} />
          <CommentsPanel page={page} answer={answer} />
          {texts.status !== 'draft' && <MinutesPanel page={page} home={home} />}
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
      {texts.closing && <p className="small mt2">{texts.closing}</p>}
    </>
  )
}

function Actions({ page, home }: { page: ReviewPage; home: string }) {
  const { boardPaper, boardReviews } = useWords()
  const words = boardReviews.page
  const { status } = page.texts
  return (
    <>
      <LinkButton icon="document" to={`${home}/oplaeg`}>
        {boardPaper.show}
      </LinkButton>
      <a className="btn" href={`${home}/oplaeg.pdf`}>
        {words.pdf}
      </a>
      {page.may.invite && status !== 'draft' && (
        <LinkButton icon="people" to={`${home}/links`}>
          {words.links}
        </LinkButton>
      )}
      {page.may.update && status === 'draft' && (
        <>
          <LinkButton icon="pen" to={`${home}/ret`}>
            {words.edit}
          </LinkButton>
          <LinkButton kind="primary" icon="lock" to={`${home}/laas`}>
            {words.freeze}
          </LinkButton>
        </>
      )}
      {page.may.update && status === 'frozen' && (
        <LinkButton kind="primary" icon="check" to={`${home}/underskriv`}>
          {words.signOff}
        </LinkButton>
      )}
    </>
  )
}

function MinutesPanel({ page, home }: { page: ReviewPage; home: string }) {
  const words = useWords().boardReviews.page
  return (
    <Panel
      title={words.minutes}
      action={
        page.may.update && (
          <LinkButton small icon="pen" to={`${home}/referat`}>
            {page.minutes ? words.editMinutes : words.writeMinutes}
          </LinkButton>
        )
      }
    >
      {page.minutes ? (
        page.minutes.split(/\n+/).map((line, index) => <p key={index}>{line}</p>)
      ) : (
        <p className="small">{words.noMinutes}</p>
      )}
      {(page.files.length > 0 || page.may.update) && (
        <FileList files={page.files} mayRemove={page.may.update} back={home} />
      )}
      {page.may.update && <AttachFileForm holder={{ kind: 'boardReview', id: page.id }} back={home} />}
    </Panel>
  )
}

function useVerdict({ texts, decisions, signedOffOn, signedOffBy, ...page }: ReviewPage): {
  tone: VerdictTone
  text: string
} {
  const words = useWords().boardReviews.page
  const formats = useFormats()
  if (texts.status === 'draft') return { tone: 'watch', text: words.draftVerdict }
  const number = String(texts.number)
  const waiting = decisions.filter(isNotCarriedOut).length
  if (texts.status === 'signedOff' && signedOffOn) {
    const open = waiting > 0 ? words.notDone(waiting) : null
    const text = words.signedVerdict({ number, day: formats.day(signedOffOn), by: signedOffBy ?? '', open })
    return { tone: waiting > 0 ? 'watch' : 'safe', text }
  }
  const undecided = decisions.filter(({ decision }) => decision === null).length
  return {
    tone: 'watch',
    text: words.frozenVerdict({
      number,
      moment: page.frozenAt ? formats.moment(instant(page.frozenAt)) : '',
      by: page.frozenBy,
      open: decisions.length === 0 ? null : undecided > 0 ? words.openItems(undecided) : words.allDecided,
    }),
  }
}
