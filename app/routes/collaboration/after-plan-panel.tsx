import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import { StageMeter } from '~/ui/primitives/stage-meter'
import { WishBadge } from '~/ui/primitives/status-badge'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import { endsOnPurpose } from '~/usecases/anchoring/subject-standing'

/** Where the collaboration goes after the plan, with the way to the page that changes it. */
export function AfterPlanPanel({ row }: { row: SubjectRow }) {
  const { collaborations, anchoring: words, activities } = useWords()
  const said = collaborations.page
  const formats = useFormats()
  const { owner, contact, last, lastMeeting } = row
  const hasEnded = endsOnPurpose(row)
  return (
    <Panel
      title={said.anchoring}
      note={said.anchoringNote}
      action={
        <LinkButton small icon="flag" to={row.address}>
          {said.anchoringLink}
        </LinkButton>
      }
    >
      <p className="mb2">
        <StageMeter stage={row.stage} />
      </p>
      <Facts
        facts={[
          [words.subject.wish, row.wish && <WishBadge key="wish" continuation={row.wish} />],
          [
            words.subject.owner,
            owner ? (
              <Link
                to={owner.kind === 'organisation' ? `/organisationer/${owner.id}` : `/stillinger/${owner.id}`}
              >
                {owner.name}
              </Link>
            ) : (
              !hasEnded && <span className="warn">{words.subject.noOne}</span>
            ),
          ],
          [
            words.subject.contact,
            contact ? (
              <Link to={`/kontakter/${contact.id}`}>{contact.name}</Link>
            ) : (
              owner && words.subject.noOne
            ),
          ],
          [words.subject.documentation, row.anchoring?.documentation],
          [said.window, <WindowBadge key="window" state={hasEnded ? 'ends' : row.window} />],
          [
            words.list.last,
            last && (
              <span key="last">
                {formats.day(last.day)}
                <small>{formats.daysLeft(row.daysLeft ?? 0)}</small>
              </span>
            ),
          ],
          [words.list.meeting, last && (lastMeeting ? formats.day(lastMeeting.day) : words.list.noMeeting)],
        ]}
      />
      {row.falseReasons.length > 0 && (
        <div className="mt2">
          <Note title={activities.page.falseTitle}>
            <ul>
              {row.falseReasons.map((reason) => (
                <li key={reason}>
                  {activities.page.falseReasons[reason]} {words.whatToDo[reason]}
                </li>
              ))}
            </ul>
          </Note>
        </div>
      )}
    </Panel>
  )
}
