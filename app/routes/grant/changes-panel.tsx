import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Icon } from '~/ui/primitives/icon'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import type { ChangeRequestRow, GrantPage } from '~/usecases/grants/grant-page'

/** When the funder must approve that money is moved, how much has been, and what it was asked. */
export function ChangesPanel({ page }: { page: GrantPage }) {
  const { money, grants } = useWords()
  const words = money.change
  const formats = useFormats()
  const { grant, changes, changed, may } = page
  const limits = [
    grant.changeShare !== null && formats.share(grant.changeShare),
    grant.changeAmount !== null && formats.kroner(grant.changeAmount),
  ].filter((limit) => limit !== false)
  if (limits.length === 0 && changes.length === 0) return null
  return (
    <Panel
      title={words.title}
      note={
        limits.length > 0
          ? words.threshold(
              formats.list(limits),
              grants.changeBases[grant.changeBase ?? 'award'].toLowerCase(),
            )
          : words.noThreshold
      }
      action={
        may.update && (
          <LinkButton small icon="plus" to={`/aendringer/ny?bevilling=${grant.id}`}>
            {words.add}
          </LinkButton>
        )
      }
    >
      {changed && changed.limit !== null && changed.moved > 0 && (
        <Moved text={changed.needsApproval ? words.past : words.moved} changed={changed} />
      )}
      {changes.length > 0 && (
        <ul className="check">
          {changes.map((request) => (
            <li key={request.id} className={request.answeredOn ? 'done' : undefined}>
              <Icon name={iconOf(request)} />
              <span>
                {may.update ? <Link to={`/aendringer/${request.id}/ret`}>{request.text}</Link> : request.text}
                <small>
                  {formats.kroner(request.amount)} · <RequestState request={request} />
                  {request.responsible && ` · ${request.responsible.name}`}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Moved({
  text,
  changed,
}: {
  text: (moved: string, limit: string) => string
  changed: NonNullable<GrantPage['changed']>
}) {
  const formats = useFormats()
  const said = <Emphasised text={text(formats.kroner(changed.moved), formats.kroner(changed.limit!))} />
  return changed.needsApproval ? (
    <Note>
      <p>{said}</p>
    </Note>
  ) : (
    <p className="small">{said}</p>
  )
}

function iconOf({ answeredOn, answer, requestedOn }: ChangeRequestRow) {
  if (answeredOn) return answer === 'declined' ? 'cross' : 'check'
  return requestedOn ? 'clock' : 'half'
}

function RequestState({ request }: { request: ChangeRequestRow }) {
  const words = useWords().money.change
  const formats = useFormats()
  if (request.answeredOn && request.answer)
    return words.answered(words.answers[request.answer], formats.day(request.answeredOn))
  if (request.requestedOn) return words.asked(formats.day(request.requestedOn))
  return words.askBy(formats.day(request.day), formats.daysLeft(request.daysLeft))
}
