import { z } from 'zod'
import { organisationKinds } from '~/domain/organisations/organisation'
import { codeField, optionalWholeField, textField, tickField } from '~/ui/forms/field-schemas'
import type { OrganisationValues } from '~/usecases/organisations/organisation-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const organisationSchema = z.object({
  name: textField(),
  kind: codeField(organisationKinds),
  isPublicAuthority: tickField(),
  fiscalYearStart: optionalWholeField(1, 12),
  paysNoRunningCosts: tickField(),
})

export function organisationTexts(values: OrganisationValues): FormTexts {
  return {
    name: values.name,
    kind: values.kind,
    isPublicAuthority: textOf.tick(values.isPublicAuthority),
    fiscalYearStart: textOf.whole(values.fiscalYearStart),
    paysNoRunningCosts: textOf.tick(values.paysNoRunningCosts),
  }
}
