import { Form, Link } from '@remix-run/react'
import { continuations } from '~/domain/activities/activity'
import { levels } from '~/domain/funding/coverage-types'
import { useWords } from '~/i18n/language-context'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button } from '~/ui/primitives/button'
import type { ActivityList } from '~/usecases/activities/activity-list'

/** What the list is narrowed by. A plain form: it works without JavaScript, and the address says the choice. */
export function ActivityFilters({ list, parameters }: { list: ActivityList; parameters: URLSearchParams }) {
  const { activities: words, codes, common } = useWords()
  const chosen = (name: string) => parameters.get(name) ?? ''
  return (
    <Form className="filters" aria-label={words.filter.label} key={parameters.toString()}>
      {['sorter', 'retning'].map(
        (name) => parameters.has(name) && <input key={name} type="hidden" name={name} value={chosen(name)} />,
      )}
      {list.plans.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.filter.plan}
          value={list.planId ?? 'all'}
          options={[
            ...list.plans.map((plan) => ({ value: plan.id, label: plan.name })),
            { value: 'all', label: words.filter.allPlans },
          ]}
        />
      )}
      <FilterSelect
        name="indsats"
        label={words.filter.effortArea}
        value={chosen('indsats')}
        allLabel={common.all}
        options={list.effortAreas.map((area) => ({ value: area, label: area }))}
      />
      {list.areas.length > 0 && (
        <FilterSelect
          name="omraade"
          label={words.filter.area}
          value={chosen('omraade')}
          allLabel={common.all}
          options={list.areas.map((area) => ({ value: area, label: area }))}
        />
      )}
      <FilterSelect
        name="oenske"
        label={words.filter.wish}
        value={chosen('oenske')}
        allLabel={common.all}
        options={continuations.map((code) => ({ value: code, label: codes.continuation[code] }))}
      />
      <FilterSelect
        name="niveau"
        label={words.filter.level}
        value={chosen('niveau')}
        allLabel={common.all}
        options={levels.map((code) => ({ value: code, label: codes.level[code] }))}
      />
      <div className="field grow">
        <label htmlFor="filter-q">{words.filter.search}</label>
        <input id="filter-q" name="q" type="search" defaultValue={chosen('q')} maxLength={200} />
      </div>
      <Button>{words.filter.apply}</Button>
      {[...parameters.keys()].some((name) => name !== 'plan') && (
        <Link className="btn q" to={parameters.has('plan') ? `?plan=${chosen('plan')}` : '?'}>
          {words.filter.clear}
        </Link>
      )}
    </Form>
  )
}
