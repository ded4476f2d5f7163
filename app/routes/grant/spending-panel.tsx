import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Emphasised } from '~/ui/primitives/emphasised'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { GrantPage, SpendingRow } from '~/usecases/grants/grant-page'

/** The caps of the letter, each with what the money goes to. */
export function SpendingPanel({ page }: { page: GrantPage }) {
  const words = useWords().money.spending
  const { spending, may, grant } = page
  if (spending.length === 0 && !may.update) return null
  return (
    <Panel
      title={words.title}
      action={
        may.update && (
          <LinkButton small icon="plus" to={`/lofter/ny?bevilling=${grant.id}`}>
            {words.add}
          </LinkButton>
        )
      }
    >
      {spending.length === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <ul className="check">
          {spending.map((row) => (
            <li key={row.id} className={row.over ? 'miss' : row.spent === null ? undefined : 'done'}>
              <Icon name={row.over ? 'alert' : row.spent === null ? 'lock' : 'check'} />
              <SpendingWords row={row} mayUpdate={may.update} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function SpendingWords({ row, mayUpdate }: { row: SpendingRow; mayUpdate: boolean }) {
  const { money, codes } = useWords()
  const words = money.spending
  const formats = useFormats()
  const caps = [
    row.capShare !== null && formats.share(row.capShare),
    row.capAmount !== null && formats.kroner(row.capAmount),
  ].filter((cap) => cap !== false)
  const rule = words.rule(
    codes.costKind[row.costKind],
    caps.length === 2 ? words.and(caps[0]!, caps[1]!) : (caps[0] ?? ''),
  )
  return (
    <span>
      {mayUpdate ? <Link to={`/lofter/${row.id}/ret`}>{rule}</Link> : rule}
      <small>
        <Emphasised text={useResult(row)} />
      </small>
      {row.unknown > 0 && <small>{words.unknown(formats.kroner(row.unknown))}</small>}
      {row.clause && <small>{words.clause(row.clause, row.page)}</small>}
    </span>
  )
}

function useResult({ cap, spent, over, net }: SpendingRow): string {
  const words = useWords().money.spending
  const formats = useFormats()
  if (spent === null || over === null) return words.sealed
  if (cap === null) return words.noAward
  if (over > 0) return words.broken(formats.kroner(spent), formats.kroner(cap), formats.kroner(over))
  const share = net === null || net === 0 ? 0 : spent / net
  return words.held(formats.kroner(spent), formats.kroner(cap), formats.percent(share, 1))
}
