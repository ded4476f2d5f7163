import type { FormMetadata } from '@conform-to/react'
import type { Day } from '~/domain/calendar/day'
import type { ScenarioCode } from '~/domain/scenarios/scenario'
import { mostMonths } from '~/domain/scenarios/scenario'
import { useFormats, useWords } from '~/i18n/language-context'
import { CheckList } from '~/ui/forms/check-list'
import type { Option } from '~/ui/forms/choice-fields'
import { SelectField } from '~/ui/forms/choice-fields'
import type { FormField } from '~/ui/forms/field'
import { AmountField, DayField, ShareField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import type { GrantChoice, ScenarioForm } from '~/usecases/scenarios/scenario-pages'
import type { FormAnswer } from '../saving/answer-save.server'
import { optionsOf } from '../saving/options'
import { RecordForm } from '../saving/record-form'
import { changeSchemas } from './form'

interface ChangeFormProps {
  code: ScenarioCode
  form: ScenarioForm
  answer: FormAnswer | undefined
}

const fieldsOf: Record<ScenarioCode, readonly string[]> = {
  fundRenewed: ['share'],
  refused: ['grantId'],
  awarded: ['grantId', 'amount'],
  newGrant: ['name', 'activityId', 'amount', 'from', 'through'],
  partyTakes: ['organisationId', 'share', 'from', 'activityIds'],
  positionLapses: ['positionId', 'from'],
  anchoringFails: ['anchoringId'],
  planExtended: ['months'],
}

/** The fields of one kind of change, with what it means; each change is saved by itself. */
export function ChangeForm({ code, form: page, answer }: ChangeFormProps) {
  const words = useWords().scenarios
  const formats = useFormats()
  const { scenario, choices } = page
  const typed = answer?.result?.initialValue?.code === code ? answer : undefined
  const [form, fields] = useRecordForm({
    id: 'change',
    schema: changeSchemas[code] as (typeof changeSchemas)['partyTakes'],
    result: typed?.result,
    values: {
      share: code === 'partyTakes' ? '50' : undefined,
      from:
        code === 'positionLapses'
          ? choices.monthAfterPlan
          : code === 'newGrant'
            ? formats.day(`${choices.monthAfterPlan}-01` as Day)
            : undefined,
    },
  })
  const field = (name: string) => (fields as unknown as Record<string, FormField>)[name]!
  const labels: Record<string, string> = {
    code: words.fields.code,
    share: words.fields.share,
    grantId: words.fields.grantId,
    amount: words.fields.amount,
    name: words.fields.name,
    activityId: words.fields.activityId,
    from: code === 'newGrant' ? words.fields.from : words.fields.fromMonth,
    through: words.fields.through,
    organisationId: words.fields.organisationId,
    activityIds: words.fields.activityIds,
    positionId: words.fields.positionId,
    anchoringId: words.fields.anchoringId,
    months: words.fields.months,
  }
  const months = choices.months.map((month) => ({ value: month, label: formats.month(month) }))
  const options = useChoices(code, page)
  if (options?.length === 0) {
    return <p className="small mt2">{words.edit.nothing[code as keyof typeof words.edit.nothing]}</p>
  }
  const shown = fieldsOf[code]
  return (
    <div className="mt2">
      <p className="small mb2">{words.meaning[code]}</p>
      <RecordForm
        form={form as unknown as FormMetadata<Record<string, unknown>, string[]>}
        fields={Object.fromEntries(shown.map((name) => [name, field(name)]))}
        labels={Object.fromEntries([...shown, 'code'].map((name) => [name, labels[name]!]))}
        answer={typed && { ...typed, conflict: null }}
        version={typed?.conflict?.version ?? scenario.version}
        submitLabel={words.edit.addThis}
        cancelTo={`/scenarier/${scenario.id}/ret`}
      >
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="code" value={code} />
        {shown.map((name) => {
          const common = { field: field(name), label: labels[name]! }
          switch (name) {
            case 'share':
              return <ShareField key={name} {...common} hint={words.fields.shareHint('100')} />
            case 'amount':
              return code === 'awarded' ? (
                <AmountField key={name} {...common} hint={words.fields.awardHint} isOptional />
              ) : (
                <AmountField key={name} {...common} />
              )
            case 'name':
              return <TextField key={name} {...common} />
            case 'months':
              return (
                <TextField
                  key={name}
                  {...common}
                  hint={words.fields.monthsHint(mostMonths)}
                  inputMode="numeric"
                  isShort
                />
              )
            case 'from':
              if (code === 'newGrant') return <DayField key={name} {...common} />
              return code === 'partyTakes' ? (
                <SelectField key={name} {...common} options={months} emptyLabel={words.fields.fromPlanEnd} />
              ) : (
                <SelectField key={name} {...common} options={months} />
              )
            case 'through':
              return <DayField key={name} {...common} />
            case 'activityIds':
              return (
                <CheckList
                  key={name}
                  {...common}
                  hint={words.fields.allActivities}
                  options={optionsOf(choices.activities)}
                />
              )
            default:
              return <SelectField key={name} {...common} options={options ?? []} />
          }
        })}
      </RecordForm>
    </div>
  )
}

/** What the list of a change offers; null where it has none. */
function useChoices(code: ScenarioCode, { choices }: ScenarioForm): Option[] | null {
  const { scenarios: words, codes } = useWords()
  const formats = useFormats()
  const grants = (found: readonly GrantChoice[]) =>
    found.map(({ id, name, status, probability, amount }) => ({
      value: id,
      label: words.grantChoice(
        name,
        codes.grantStatus[status],
        probability === null ? null : formats.share(probability),
        amount === null ? null : formats.kroner(amount),
      ),
    }))
  switch (code) {
    case 'refused':
      return grants(choices.refusable)
    case 'awarded':
      return grants(choices.awardable)
    case 'newGrant':
      return optionsOf(choices.activities)
    case 'partyTakes':
      return optionsOf(choices.organisations)
    case 'positionLapses':
      return optionsOf(choices.positions)
    case 'anchoringFails':
      return choices.anchorings.map(({ id, name, owner, amount }) => ({
        value: id,
        label: words.anchoringChoice(name, owner, amount === null ? null : formats.kroner(amount)),
      }))
    case 'fundRenewed':
    case 'planExtended':
      return null
  }
}
