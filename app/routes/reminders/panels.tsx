import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { deadlineTitle } from '~/i18n/deadline-title'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { NamedDeadline, ReminderPage } from '~/usecases/reminders/reminder-page'
import { occasionWords } from './occasion-words'

export function useDeadlineName(): (deadline: NamedDeadline) => string {
  const words = useWords()
  return (deadline) => `${deadlineTitle(words, deadline)}, ${deadline.subject}`
}

/** The coming week's sends, and what is kept quiet today and why. */
export function AheadPanel({ ahead, held }: Pick<ReminderPage, 'ahead' | 'held'>) {
  const words = useWords()
  const formats = useFormats()
  const nameOf = useDeadlineName()
  const { ahead: said, held: quiet } = words.reminders
  return (
    <Panel title={said.title} note={said.text} span={7}>
      {ahead.length === 0 && <p className="small">{said.none}</p>}
      <ul className="find">
        {ahead.slice(0, 30).map((line) => (
          <li key={`${line.on} ${line.key}`} className="plain">
            <Icon name="clock" />
            <div>
              <b>
                <Link to={line.deadline.path}>{nameOf(line.deadline)}</Link>
              </b>
              <small>
                {formats.weekdayDay(line.on)} {said.to(line.recipient)}:{' '}
                {occasionWords(line.occasion, words, formats)},{' '}
                {words.reminders.ledger.deadline(formats.day(line.deadlineDay))}
              </small>
            </div>
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <>
          <h3>{quiet.title}</h3>
          <ul className="find">
            {held.slice(0, 30).map((line) => (
              <li key={line.key} className="plain">
                <Icon name="clock" />
                <div>
                  <b>
                    <Link to={line.deadline.path}>{nameOf(line.deadline)}</Link>
                  </b>
                  <small>
                    {line.recipient}: {quiet.reasons[line.reason]}
                  </small>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

/** Work that nobody answers for: its reminders go to the leader. */
export function WithoutOwnerPanel({ rows }: { rows: ReminderPage['withoutOwner'] }) {
  const { reminders } = useWords()
  const formats = useFormats()
  const nameOf = useDeadlineName()
  const words = reminders.withoutOwner
  return (
    <Panel title={words.title} note={rows.length > 0 ? words.text : words.none} span={5}>
      <ul className="find">
        {rows.slice(0, 30).map((row) => (
          <li key={row.key}>
            <Icon name="alert" />
            <div>
              <b>
                <Link to={row.path}>{nameOf(row)}</Link>
              </b>
              <small>
                {reminders.ledger.deadline(formats.day(row.day))}
                {row.notMineBy && `. ${words.notMine(row.notMineBy)}`}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
