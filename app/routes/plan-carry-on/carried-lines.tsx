import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { FieldErrors, inputAttributes, textValue } from '~/ui/forms/field'
import type { FormField } from '~/ui/forms/field'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { CarriedKind, CarriedRow } from '~/usecases/carry-on/carry-on-page'

const pageOf: Record<CarriedKind, string> = {
  activities: '/aktiviteter',
  positions: '/stillinger',
  bodies: '/udvalg',
}

interface CarriedLinesProps {
  kind: CarriedKind
  rows: readonly CarriedRow[]
  /** Those that can be chosen, in the order of their fields. */
  open: readonly CarriedRow[]
  fields: readonly { id: FormField; take: FormField; name: FormField }[]
}

/** The records of one kind: those to choose with the name they get, and those that are carried on already. */
export function CarriedLines({ kind, rows, open, fields }: CarriedLinesProps) {
  const { carryOn: words } = useWords()
  const carried = rows.filter((row) => row.carried !== null)
  const stuck = rows.filter((row) => row.carried === null && row.cannot)
  return (
    <Panel title={words.kinds[kind]} note={words.notes[kind]}>
      {rows.length === 0 && <p className="small">{words.none[kind]}</p>}
      {fields.length > 0 && (
        <ul className="carry">
          {fields.map((field, at) => {
            const row = open[at]
            return row ? <CarriedLine key={row.id} row={row} field={field} /> : null
          })}
        </ul>
      )}
      {(carried.length > 0 || stuck.length > 0) && (
        <ul className="check mt2">
          {carried.map((row) => (
            <li key={row.id} className="done">
              <Icon name="check" />
              <span>
                {row.name}
                <small>
                  {words.already} <Link to={`${pageOf[kind]}/${row.carried?.id}`}>{row.carried?.name}</Link>
                </small>
              </span>
            </li>
          ))}
          {stuck.map((row) => (
            <li key={row.id}>
              <Icon name="circle" />
              <span>
                {row.name}
                <small>{words.cannot}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function CarriedLine({ row, field }: { row: CarriedRow; field: CarriedLinesProps['fields'][number] }) {
  const { carryOn: words, codes } = useWords()
  return (
    <li>
      <input type="hidden" name={field.id.name} value={row.id} />
      <label className="checkline">
        <input
          key={field.take.key}
          {...inputAttributes(field.take, undefined)}
          className="pick"
          type="checkbox"
          value="on"
          defaultChecked={field.take.initialValue === 'on'}
        />
        <span>
          <b>{row.name}</b>
          {row.wish && <small>{words.wish(codes.continuation[row.wish])}</small>}
        </span>
      </label>
      <div className="field">
        <label htmlFor={field.name.id} className="vh">
          {words.nameOf(row.name)}
        </label>
        <input
          key={field.name.key}
          {...inputAttributes(field.name, undefined)}
          type="text"
          autoComplete="off"
          defaultValue={textValue(field.name)}
        />
        <FieldErrors field={field.name} />
      </div>
    </li>
  )
}
