import { Link } from '@remix-run/react'
import type { ReminderStatus } from '~/domain/reminders/ledger'
import { useFormats, useWords } from '~/i18n/language-context'
import type { IconName } from '~/ui/primitives/icon'
import type { Column } from '~/ui/primitives/responsive-table'
import type { BadgeTone } from '~/ui/primitives/status-badge'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { LedgerLine } from '~/usecases/reminders/reminder-page'
import { occasionWords } from './occasion-words'
import { useDeadlineName } from './panels'

const look: Record<ReminderStatus, [BadgeTone, IconName]> = {
  claimed: ['watch', 'clock'],
  sent: ['good', 'check'],
  superseded: ['planned', 'chevronRight'],
  dropped: ['planned', 'cross'],
  failed: ['bad', 'alert'],
}

export function useLedgerColumns(): Column<LedgerLine>[] {
  const words = useWords()
  const formats = useFormats()
  const nameOf = useDeadlineName()
  const { ledger, status } = words.reminders
  return [
    {
      key: 'what',
      title: ledger.columns.what,
      isHeading: true,
      cell: ({ deadline, deadlineDay, occasion }) => {
        if (occasion === 'digest') return ledger.digest
        return (
          <>
            {deadline ? <Link to={deadline.path}>{nameOf(deadline)}</Link> : ledger.goneDeadline}
            <small>{ledger.deadline(formats.day(deadlineDay))}</small>
          </>
        )
      },
    },
    {
      key: 'day',
      title: ledger.columns.day,
      label: ledger.columns.day,
      place: 'l o1 lab',
      width: 'w110',
      cell: ({ dueOn }) => formats.day(dueOn),
    },
    {
      key: 'occasion',
      title: ledger.columns.occasion,
      label: ledger.columns.occasion,
      place: 'r o1 lab',
      cell: ({ occasion }) => occasionWords(occasion, words, formats),
    },
    {
      key: 'recipient',
      title: ledger.columns.recipient,
      label: ledger.columns.recipient,
      place: 'l o2 lab',
      cell: ({ recipient }) => recipient,
    },
    {
      key: 'result',
      title: ledger.columns.result,
      label: ledger.columns.result,
      place: 'f o3',
      cell: (line) => {
        const [tone, icon] = look[line.status]
        const said = [
          line.sentAt ? formats.moment(line.sentAt) : '',
          line.mayBeTwice ? ledger.maybeTwice : '',
          line.attempts > 1 ? ledger.tries(formats.number(line.attempts)) : '',
          line.words ?? '',
          line.nextAttemptAt ? ledger.next(formats.moment(line.nextAttemptAt)) : '',
        ].filter(Boolean)
        return (
          <>
            <StatusBadge tone={tone} icon={icon}>
              {status[line.status]}
            </StatusBadge>
            {said.length > 0 && <small>{said.join(' · ')}</small>}
          </>
        )
      },
    },
  ]
}
