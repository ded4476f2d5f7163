import { z } from 'zod'
import { agreementKinds } from '~/domain/agreements/agreement'
import {
  codeField,
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  textField,
} from '~/ui/forms/field-schemas'
import type { AgreementValues } from '~/usecases/agreements/save-agreement.server'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const agreementSchema = z.object({
  kind: codeField(agreementKinds),
  title: textField(200),
  planId: optionalReferenceField(),
  effortArea: optionalTextField(200),
  partyIds: z.array(z.string().max(64)).default([]),
  versionLabel: optionalTextField(50),
  approvedBy: optionalTextField(200),
  approvedOn: optionalDayField(),
  validFrom: optionalDayField(),
  validThrough: optionalDayField(),
  changesNeedApprovalBy: optionalTextField(200),
  responsibleId: optionalReferenceField(),
  deputyId: optionalReferenceField(),
})

export function agreementTexts(values: Partial<AgreementValues>): FormTexts {
  return {
    kind: values.kind,
    title: values.title,
    planId: textOf.text(values.planId ?? null),
    effortArea: textOf.text(values.effortArea ?? null),
    partyIds: values.partyIds ?? [],
    versionLabel: textOf.text(values.versionLabel ?? null),
    approvedBy: textOf.text(values.approvedBy ?? null),
    approvedOn: textOf.day(values.approvedOn ?? null),
    validFrom: textOf.day(values.validFrom ?? null),
    validThrough: textOf.day(values.validThrough ?? null),
    changesNeedApprovalBy: textOf.text(values.changesNeedApprovalBy ?? null),
    responsibleId: textOf.text(values.responsibleId ?? null),
    deputyId: textOf.text(values.deputyId ?? null),
  }
}
