import { milestoneStandings } from '~/domain/milestones/milestone'
import { useWords } from '~/i18n/language-context'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import type { MilestoneList } from '~/usecases/milestones/milestone-list'
import { codeOptions, optionsOf } from '../saving/options'

export function MilestoneFilters({ list, parameters }: { list: MilestoneList; parameters: URLSearchParams }) {
  const { milestones, common } = useWords()
  const words = milestones.filter
  const chosen = (name: string) => parameters.get(name) ?? ''
  return (
    <FilterForm words={words} parameters={parameters} staying={['plan']}>
      {list.plans.length > 1 && (
        <FilterSelect
          name="plan"
          label={words.plan}
          value={list.plan?.id ?? ''}
          options={optionsOf(list.plans)}
        />
      )}
      <FilterSelect
        name="indsats"
        label={words.area}
        value={chosen('indsats')}
        allLabel={common.all}
        options={list.areas.map(({ effortArea }) => ({
          value: effortArea ?? '-',
          label: effortArea ?? milestones.noArea,
        }))}
      />
      <FilterSelect
        name="aktivitet"
        label={words.activity}
        value={chosen('aktivitet')}
        allLabel={common.all}
        options={optionsOf(list.activities)}
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
        allLabel={common.all}
        options={[
          { value: 'open', label: words.open },
          ...codeOptions(milestoneStandings, milestones.standing),
        ]}
      />
    </FilterForm>
  )
}
