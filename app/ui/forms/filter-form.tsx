import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../primitives/button'

interface FilterFormProps {
  words: { label: string; apply: string; clear: string }
  parameters: URLSearchParams
  /** What the address says beside the fields of the form, and is to say after it: how the page is shown. */
  carried?: readonly string[]
  /** What stays when the rest is cleared. */
  staying?: readonly string[]
  children: ReactNode
}

/** What a list is narrowed by. A plain form: the address says the choice, and it works without JavaScript. */
export function FilterForm({ words, parameters, carried = [], staying = [], children }: FilterFormProps) {
  const chosen = [...parameters].filter(([, value]) => value !== '')
  const left = chosen.filter(([name]) => staying.includes(name))
  return (
    <Form className="filters" aria-label={words.label} key={parameters.toString()}>
      {chosen
        .filter(([name]) => carried.includes(name))
        .map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
      {children}
      <Button>{words.apply}</Button>
      {chosen.length > left.length && (
        <Link className="btn q" to={`?${new URLSearchParams(left)}`}>
          {words.clear}
        </Link>
      )}
    </Form>
  )
}
