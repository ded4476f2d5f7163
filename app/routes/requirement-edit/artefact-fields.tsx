import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { artefacts } from '~/domain/reporting/requirement'
import { useWords } from '~/i18n/language-context'
import type { Option } from '~/ui/forms/choice-fields'
import { SelectField } from '~/ui/forms/choice-fields'
import { HoursField } from '~/ui/forms/text-fields'
import { Button } from '~/ui/primitives/button'
import { codeOptions } from '../saving/options'
import type { ArtefactTexts } from './form'

interface ArtefactFieldsProps {
  form: FormMetadata<Record<string, unknown>, string[]>
  list: FieldMetadata<ArtefactTexts[], Record<string, unknown>, string[]>
  contacts: readonly Option[]
}

/** What is to be sent, a row each: who makes it, who signs it, how long it takes. */
export function ArtefactFields({ form, list, contacts }: ArtefactFieldsProps) {
  const { requirements, grants, fields: fieldWords } = useWords()
  const say = requirements.form
  const rows = list.getFieldList()
  return (
    <fieldset className="field artefacts" id={list.id}>
      <legend>{say.artefacts}</legend>
      {rows.map((row, index) => {
        const fields = row.getFieldset()
        return (
          <div key={row.key} className="artefact" role="group" aria-label={say.artefact(index + 1)}>
            <SelectField
              field={fields.artefact}
              label={say.artefact(index + 1)}
              options={codeOptions(artefacts, grants.artefacts)}
              emptyLabel={fieldWords.chooseNone}
            />
            <SelectField
              field={fields.makerId}
              label={say.maker}
              options={contacts}
              emptyLabel={fieldWords.chooseNone}
            />
            <SelectField
              field={fields.signerId}
              label={say.signer}
              options={contacts}
              emptyLabel={fieldWords.chooseNone}
            />
            <HoursField field={fields.hours} label={say.artefactHours} />
            {rows.length > 1 && (
              <Button
                kind="quiet"
                small
                icon="trash"
                aria-label={say.removeArtefact(index + 1)}
                {...form.remove.getButtonProps({ name: list.name, index })}
              >
                {say.removeArtefact(index + 1)}
              </Button>
            )}
          </div>
        )
      })}
      <div>
        <Button small icon="plus" {...form.insert.getButtonProps({ name: list.name })}>
          {say.addArtefact}
        </Button>
      </div>
    </fieldset>
  )
}
