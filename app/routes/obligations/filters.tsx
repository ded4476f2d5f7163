import { obligationStatuses } from '~/domain/reporting/requirement'
import { useWords } from '~/i18n/language-context'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import type { ObligationList } from '~/usecases/obligations/obligation-list'
import { optionsOf } from '../saving/options'

export function ObligationFilters({
  list,
  parameters,
}: {
  list: ObligationList
  parameters: URLSearchParams
}) {
  const { obligations, codes, common } = useWords()
  const words = obligations.filter
  const chosen = (name: string) => parameters.get(name) ?? ''
  return (
    <FilterForm words={words} parameters={parameters} staying={['plan']}>
      {list.plans.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.plan}
          value={chosen('plan') === 'all' ? '' : chosen('plan')}
          allLabel={words.allPlans}
          options={optionsOf(list.plans)}
        />
      )}
      <FilterSelect
        name="fond"
        label={words.funder}
        value={chosen('fond')}
        allLabel={common.all}
        options={optionsOf(list.funders)}
      />
      <FilterSelect
        name="bevilling"
        label={words.grant}
        value={chosen('bevilling')}
        allLabel={common.all}
        options={optionsOf(list.grants)}
      />
      <FilterSelect
        name="ansvarlig"
        label={words.responsible}
        value={chosen('ansvarlig')}
        allLabel={common.all}
        options={[
          { value: 'none', label: words.nobody },
          ...(list.hasOwn ? [{ value: 'me', label: words.mine }] : []),
          ...optionsOf(list.people),
        ]}
      />
      <FilterSelect
        name="status"
        label={words.status}
        value={chosen('status')}
        allLabel={words.waiting}
        options={[
          ...obligationStatuses.map((status) => ({ value: status, label: codes.obligationStatus[status] })),
          { value: 'all', label: words.everything },
        ]}
      />
    </FilterForm>
  )
}
