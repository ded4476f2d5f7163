import { z } from 'zod'
import {
  optionalEmailField,
  optionalReferenceField,
  optionalTextField,
  textField,
} from '~/ui/forms/field-schemas'
import type { ContactValues } from '~/usecases/contacts/contact-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const contactSchema = z.object({
  name: textField(),
  title: optionalTextField(200),
  email: optionalEmailField(),
  organisationId: optionalReferenceField(),
})

export function contactTexts(values: ContactValues): FormTexts {
  return {
    name: values.name,
    title: textOf.text(values.title),
    email: textOf.text(values.email),
    organisationId: textOf.text(values.organisationId),
  }
}
