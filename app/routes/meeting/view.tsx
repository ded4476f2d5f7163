import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { AttachFileForm, FileList } from '~/ui/primitives/file-list'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { MeetingPage } from '~/usecases/bodies/body-pages'
import type { FormAnswer } from '../saving/answer-save.server'
import { HistoryPanel } from '../saving/history-panel'
import { AttendancePanel } from './attendance-panel'

interface MeetingViewProps {
  page: MeetingPage
  /** Today's meeting may have been held already. */
  isOver: boolean
  answer: FormAnswer | undefined
}

export function MeetingView({ page, isOver, answer }: MeetingViewProps) {
  const { bodies, common, records } = useWords()
  const words = bodies.meeting
  const formats = useFormats()
  const { meeting, body, may } = page
  const home = `/udvalg/${body.id}/moeder/${meeting.id}`
  const labels = records.fields.meeting
  return (
    <>
      <PageHead
        title={words.title(body.name, formats.weekdayDay(meeting.day))}
        crumbs={[
          { to: '/udvalg', label: bodies.title },
          { to: `/udvalg/${body.id}`, label: body.name },
        ]}
        sub={meeting.papersBy ? words.papersBy(formats.day(meeting.papersBy)) : undefined}
        actions={
          may.update && (
            <LinkButton icon="pen" to={`${home}/ret`}>
              {common.edit}
            </LinkButton>
          )
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <AttendancePanel page={page} isOver={isOver} answer={answer} />
          {may.files && (
            <Panel title={words.minutes} note={words.minutesNote}>
              <FileList files={meeting.files} mayRemove={may.update} back={home} />
              {may.update && <AttachFileForm holder={{ kind: 'meeting', id: meeting.id }} back={home} />}
            </Panel>
          )}
        </div>
        <div className="c5 stack">
          <Panel title={words.when}>
            <Facts
              facts={[
                [labels.day, formats.weekdayDay(meeting.day)],
                [labels.time, meeting.time && formats.time(meeting.time)],
                [
                  labels.minutes,
                  meeting.minutes !== null && bodies.page.minutesLong(formats.number(meeting.minutes)),
                ],
                [labels.place, meeting.place],
              ]}
            />
          </Panel>
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}
