import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Icon } from '~/ui/primitives/icon'
import type { GateRow, InstalmentRow } from '~/usecases/grants/grant-page'

/** What the next payment waits for, report by report and condition by condition. */
export function InstalmentGate({ row, grantId }: { row: InstalmentRow; grantId: string }) {
  const words = useWords().money.instalment
  const formats = useFormats()
  return (
    <>
      <h3 className="mt4">{words.missing(row.number)}</h3>
      <p className="small">
        <Emphasised text={words.holdsBack(formats.kroner(row.amount))} />
      </p>
      <ul className="check">
        {row.gate.map((item, index) => (
          <li key={index} className={item.isMet ? 'done' : isLate(item) ? 'miss' : undefined}>
            <Icon name={item.isMet ? 'check' : isLate(item) ? 'alert' : 'half'} />
            <GateWords item={item} grantId={grantId} />
          </li>
        ))}
      </ul>
    </>
  )
}

function isLate(item: GateRow): boolean {
  return item.kind === 'report' ? item.isOverdue : item.kind === 'withoutDay'
}

function GateWords({ item, grantId }: { item: GateRow; grantId: string }) {
  const { money, codes } = useWords()
  const words = money.instalment
  const formats = useFormats()
  switch (item.kind) {
    case 'report':
      return (
        <span>
          {item.requirement.name}
          <small>
            {item.isMet
              ? words.reportDone(codes.obligationStatus[item.status])
              : item.status === 'unconfirmed'
                ? words.unconfirmed
                : words.reportStatus(
                    codes.obligationStatus[item.status],
                    formats.day(item.due),
                    formats.daysLeft(item.daysLeft),
                  )}
          </small>
        </span>
      )
    case 'withoutDay':
      return (
        <span>
          <b>{words.withoutDay}</b>
          <small>
            {words.withoutDayText(item.requirement.name)}{' '}
            <Link to={`/bevillinger/${grantId}/ret`}>{words.fillInGrant}</Link>
          </small>
        </span>
      )
    case 'condition':
      return (
        <span>
          {item.label}
          <small>
            {item.metOn === null
              ? words.conditionOpen
              : words.conditionMet(formats.day(item.metOn), item.evidence)}
          </small>
        </span>
      )
  }
}
