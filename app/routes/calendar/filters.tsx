import { Form, Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button } from '~/ui/primitives/button'
import type { CalendarPage } from '~/usecases/calendar/calendar-page'

const kept = ['visning', 'dag', 'slags']
const narrowing = ['plan', 'person', 'fond', 'slags']

/** What the calendar is narrowed by. A plain form: it works without JavaScript, and the address says the choice. */
export function CalendarFilters({ page, parameters }: { page: CalendarPage; parameters: URLSearchParams }) {
  const { calendar: words, common } = useWords()
  const { plan, person, funder } = page.subjects
  const cleared = new URLSearchParams([...parameters].filter(([name]) => !narrowing.includes(name)))
  const optionsOf = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const chosen = (name: string) => parameters.get(name) ?? ''
  if (plan.length < 2 && person.length < 2 && funder.length < 2) return null
  return (
    <Form className="filters" aria-label={words.filter.label} key={parameters.toString()}>
      {[...parameters]
        .filter(([name]) => kept.includes(name))
        .map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
      {plan.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.filter.plan}
          value={chosen('plan')}
          allLabel={common.all}
          options={optionsOf(plan)}
        />
      )}
      {person.length > 1 && (
        <FilterSelect
          name="person"
          label={words.filter.person}
          value={chosen('person')}
          allLabel={common.all}
          options={optionsOf(person)}
        />
      )}
      {funder.length > 1 && (
        <FilterSelect
          name="fond"
          label={words.filter.funder}
          value={chosen('fond')}
          allLabel={common.all}
          options={optionsOf(funder)}
        />
      )}
      <Button>{words.filter.apply}</Button>
      {narrowing.some((name) => parameters.get(name)) && (
        <Link className="btn q" to={`?${cleared.toString()}`}>
          {words.filter.clear}
        </Link>
      )}
    </Form>
  )
}
