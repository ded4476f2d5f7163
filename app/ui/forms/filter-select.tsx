import type { Option } from './choice-fields'

interface FilterSelectProps {
  name: string
  label: string
  value: string
  options: readonly Option[]
  /** The words of no choice; left out where there always is one. */
  allLabel?: string
}

/** A list that narrows a page; its form sends the choice as the address. */
export function FilterSelect({ name, label, value, options, allLabel }: FilterSelectProps) {
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value}>
        {allLabel !== undefined && <option value="">{allLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
