import { useWords } from '~/i18n/language-context'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import type { CalendarPage } from '~/usecases/calendar/calendar-page'
import { optionsOf } from '../saving/options'

/** What the calendar is narrowed by, where there is more than one of something. */
export function CalendarFilters({ page, parameters }: { page: CalendarPage; parameters: URLSearchParams }) {
  const { calendar: words, common } = useWords()
  const { plan, person, funder } = page.subjects
  const chosen = (name: string) => parameters.get(name) ?? ''
  if (plan.length < 2 && person.length < 2 && funder.length < 2) return null
  return (
    <FilterForm
      words={words.filter}
      parameters={parameters}
      carried={['visning', 'dag', 'slags']}
      staying={['visning', 'dag']}
    >
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
    </FilterForm>
  )
}
