import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { classes } from '~/ui/primitives/class-names'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { GrantDate, GrantPage } from '~/usecases/grants/grant-page'

/** The days of a grant that bite, with whose they are and how long there is left; those that are met are quiet. */
export function DatesPanel({ page }: { page: GrantPage }) {
  const { grants, money } = useWords()
  const formats = useFormats()
  const { page: words, dateKinds } = grants
  // That it was accepted is told with the day it was to be.
  const shown = page.dates.filter(({ kind }) => kind !== 'acceptedOn' || page.grant.acceptBy === null)
  return (
    <Panel title={words.dates} note={page.responsible && money.dates.owner(page.responsible.name)}>
      {shown.length === 0 && page.changes.length === 0 ? (
        <p className="small">{words.noDates}</p>
      ) : (
        <ul className="check">
          {shown.map((date) => (
            <li key={date.kind} className={classes(stateOf(date)) || undefined}>
              <Icon name={iconOf(date)} />
              <span>
                {dateKinds[date.kind]}: <b>{formats.day(date.day)}</b> {date.time && formats.time(date.time)}
                <small>
                  <DateState date={date} acceptedOn={page.grant.acceptedOn} />
                </small>
              </span>
            </li>
          ))}
          {page.changes
            .filter(({ requestedOn }) => requestedOn === null)
            .map((request) => (
              <li key={request.id} className={request.daysLeft < 0 ? 'miss' : undefined}>
                <Icon name={request.daysLeft < 0 ? 'alert' : 'clock'} />
                <span>
                  {money.dates.changeRequest}: <b>{formats.day(request.day)}</b>
                  <small>
                    {[formats.daysLeft(request.daysLeft), request.responsible?.name]
                      .filter(Boolean)
                      .join(' · ')}{' '}
                    {page.may.update && (
                      <Link to={`/aendringer/${request.id}/ret`}>{money.instalment.register}</Link>
                    )}
                  </small>
                </span>
              </li>
            ))}
        </ul>
      )}
    </Panel>
  )
}

function stateOf({ isDone, daysLeft }: GrantDate): 'done' | 'miss' | false {
  if (isDone) return 'done'
  return daysLeft < 0 ? 'miss' : false
}

function iconOf(date: GrantDate) {
  const state = stateOf(date)
  return state === 'done' ? 'check' : state === 'miss' ? 'alert' : 'clock'
}

function DateState({ date, acceptedOn }: { date: GrantDate; acceptedOn: GrantDate['day'] | null }) {
  const words = useWords().money.dates
  const formats = useFormats()
  if (date.kind === 'acceptBy' && acceptedOn) return words.accepted(formats.day(acceptedOn))
  if (date.kind === 'awardDay' || date.kind === 'acceptedOn') return null
  if (date.isDone) return words.done
  const left = formats.daysLeft(date.daysLeft)
  return date.daysLeft < 0 ? `${words.passed} · ${left}` : left
}
