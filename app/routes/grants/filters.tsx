import { grantStatuses } from '~/domain/grants/grant'
import { useWords } from '~/i18n/language-context'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import type { GrantList } from '~/usecases/grants/grant-list'
import { codeOptions, optionsOf } from '../saving/options'
import { grantSorts, sortOf } from './list-order'

/** What the list is narrowed by and ordered after; the address says the choice. */
export function GrantFilters({ list, parameters }: { list: GrantList; parameters: URLSearchParams }) {
  const { grants: words, codes, common } = useWords()
  const chosen = (name: string) => parameters.get(name) ?? ''
  return (
    <FilterForm
      words={words.filter}
      parameters={parameters}
      carried={['visning']}
      staying={['visning', 'plan']}
    >
      {list.plans.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.filter.plan}
          value={chosen('plan')}
          allLabel={words.filter.allPlans}
          options={optionsOf(list.plans)}
        />
      )}
      <FilterSelect
        name="giver"
        label={words.filter.funder}
        value={chosen('giver')}
        allLabel={common.all}
        options={optionsOf(list.funders)}
      />
      <FilterSelect
        name="status"
        label={words.filter.status}
        value={chosen('status')}
        allLabel={common.all}
        options={codeOptions(grantStatuses, codes.grantStatus)}
      />
      <FilterSelect
        name="sorter"
        label={words.filter.sort}
        value={sortOf(parameters)}
        options={codeOptions(grantSorts, words.sorts)}
      />
      <div className="field grow">
        <label htmlFor="filter-q">{words.filter.search}</label>
        <input id="filter-q" name="q" type="search" defaultValue={chosen('q')} maxLength={200} />
      </div>
    </FilterForm>
  )
}
