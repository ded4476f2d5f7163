import { shortPeriods, ruleAnchors, spanUnits } from '~/domain/reporting/rule'
import { useWords } from '~/i18n/language-context'
import { ChoiceField, SelectField, TickField } from '~/ui/forms/choice-fields'
import type { FormField } from '~/ui/forms/field'
import { TextAreaField, TextField } from '~/ui/forms/text-fields'
import { useHydrated } from '~/ui/forms/use-hydrated'
import type { RuleBody } from '~/usecases/requirements/requirement-page'
import { codeOptions } from '../saving/options'
import type { LiveTexts } from './preview'
import type { RuleChoices, RuleKind } from './rule-choices'
import { fieldsOfKind, gridKinds, ruleKinds } from './rule-choices'

interface RuleFieldsProps {
  fields: Record<'ruleMode' | 'rule' | keyof RuleChoices, FormField>
  live: LiveTexts
  bodies: readonly RuleBody[]
}

/** The rule as a sentence or built of choices. Without JavaScript both stand there, and the mode says which counts. */
export function RuleFields({ fields, live, bodies }: RuleFieldsProps) {
  const { requirements, records } = useWords()
  const say = requirements.form
  const labels = records.fields.requirement
  const isHydrated = useHydrated()
  const mode = live['ruleMode'] === 'choices' ? 'choices' : 'sentence'
  return (
    <>
      <ChoiceField
        field={fields.ruleMode}
        label={say.ruleMode}
        options={[
          { value: 'sentence', label: say.sentence },
          { value: 'choices', label: say.choices },
        ]}
      />
      <div hidden={isHydrated && mode !== 'sentence'}>
        <TextAreaField field={fields.rule} label={labels.rule} hint={say.sentenceHint} />
      </div>
      <fieldset className="stack tight" hidden={isHydrated && mode !== 'choices'}>
        <legend className="vh">{say.choices}</legend>
        <Choices fields={fields} live={live} bodies={bodies} isHydrated={isHydrated} />
      </fieldset>
    </>
  )
}

function Choices({ fields, live, bodies, isHydrated }: RuleFieldsProps & { isHydrated: boolean }) {
  const { requirements, fields: fieldWords } = useWords()
  const say = requirements.form
  const kind = ruleKinds.find((each) => each === live['ruleKind'])
  const shows = (field: keyof RuleChoices) =>
    !isHydrated || (kind !== undefined && fieldsOfKind[kind].includes(field))
  const unitWords = Object.fromEntries(
    spanUnits.map((unit) => [unit, requirements.units[unit].many]),
  ) as Record<(typeof spanUnits)[number], string>
  const rows: Partial<Record<keyof RuleChoices, JSX.Element>> = {
    dates: <TextField field={fields.dates} label={say.dates} hint={say.datesHint} />,
    grid: (
      <SelectField
        field={fields.grid}
        label={say.grid}
        options={codeOptions(gridKinds, say.grids)}
        emptyLabel={fieldWords.chooseNone}
      />
    ),
    cutOffs: <TextField field={fields.cutOffs} label={say.cutOffs} hint={say.cutOffsHint} />,
    yearDay: <TextField field={fields.yearDay} label={say.yearDay} hint={say.yearDayHint} isShort />,
    fraction: <TextField field={fields.fraction} label={say.fraction} hint={say.fractionHint} isShort />,
  }
  return (
    <>
      <SelectField
        field={fields.ruleKind}
        label={say.ruleKind}
        options={codeOptions<RuleKind>(ruleKinds, say.kinds)}
        emptyLabel={fieldWords.chooseNone}
      />
      {(Object.keys(rows) as (keyof RuleChoices)[]).map((field) => (
        <div key={field} hidden={!shows(field)}>
          {rows[field]}
        </div>
      ))}
      <div hidden={isHydrated && !(kind === 'every' && live['grid'] === 'everyMonths')}>
        <TextField field={fields.everyMonths} label={say.everyMonths} inputMode="numeric" isShort />
      </div>
      <div className="pair" hidden={!shows('count')}>
        <TextField field={fields.count} label={say.count} inputMode="numeric" isShort />
        <SelectField
          field={fields.unit}
          label={say.unit}
          options={codeOptions(spanUnits, unitWords)}
          emptyLabel={fieldWords.chooseNone}
          isShort
        />
      </div>
      <div hidden={!shows('anchor')}>
        <SelectField
          field={fields.anchor}
          label={say.anchor}
          options={codeOptions(ruleAnchors, requirements.anchors)}
          emptyLabel={fieldWords.chooseNone}
        />
      </div>
      <div hidden={!shows('meetingBody')}>
        <SelectField
          field={fields.meetingBody}
          label={say.meetingBody}
          options={bodies.map(({ name }) => ({ value: name, label: name }))}
          emptyLabel={fieldWords.chooseNone}
        />
      </div>
      <div hidden={!shows('shortPeriod')}>
        <SelectField
          field={fields.shortPeriod}
          label={say.shortPeriod}
          options={codeOptions(shortPeriods, requirements.shortPeriods)}
        />
      </div>
      <div className="pair">
        <TextField field={fields.atLatest} label={say.atLatest} hint={say.limitHint} isOptional />
        <TextField field={fields.atEarliest} label={say.atEarliest} hint={say.limitHint} isOptional />
      </div>
      <TickField field={fields.keepsMonthEnd} label={say.keepsMonthEnd} hint={say.keepsMonthEndHint} />
    </>
  )
}
