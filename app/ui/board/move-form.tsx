import { Form } from '@remix-run/react'
import type { Option } from '../forms/choice-fields'
import { Button } from '../primitives/button'

interface MoveFormProps<Column extends string> {
  /** Where it is posted without JavaScript. */
  action: string
  id: string
  version: number
  /** What the card is called, for those who hear the form on its own. */
  name: string
  options: readonly (Option & { value: Column })[]
  usual: Column
  labels: { moveTo: string; move: string }
  onMove: (to: Column) => void
}

/** Moves a card of a board without dragging it: a list of columns and a button. */
export function MoveForm<Column extends string>(props: MoveFormProps<Column>) {
  const { action, id, version, name, options, usual, labels, onMove } = props
  return (
    <Form
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        const asked = new FormData(event.currentTarget).get('til')
        const to = options.find(({ value }) => value === asked)
        if (to) onMove(to.value)
      }}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className="field">
        <label htmlFor={`til-${id}`}>
          {labels.moveTo} <span className="vh">({name})</span>
        </label>
        <select id={`til-${id}`} name="til" defaultValue={usual}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Button small aria-label={`${labels.move} ${name}`}>
        {labels.move}
      </Button>
    </Form>
  )
}
