import { z } from 'zod'
import { grantStatuses } from '~/domain/grants/grant'
import { changeBases } from '~/domain/grants/grant-particulars'
import {
  codeField,
  optionalAmountField,
  optionalCodeField,
  optionalDayField,
  optionalHoursField,
  optionalReferenceField,
  optionalShareField,
  optionalTextField,
  optionalTimeField,
  referenceField,
  refinePeriod,
  textField,
  tickField,
} from '~/ui/forms/field-schemas'
import type { GrantValues } from '~/usecases/grants/grant-page'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

export const grantSchema = z
  .object({
    reference: textField(),
    title: optionalTextField(200),
    funderId: referenceField(),
    planId: optionalReferenceField(),
    holderId: optionalReferenceField(),
    status: codeField(grantStatuses),
    appliedAmount: optionalAmountField(),
    probability: optionalShareField(),
    awardedAmount: optionalAmountField(),
    exemptFromFoundationVat: tickField(),
    isCoFinancing: tickField(),
    matchesId: optionalReferenceField(),
    from: optionalDayField(),
    through: optionalDayField(),
    applyBy: optionalDayField(),
    applyTime: optionalTimeField(),
    expectedAnswer: optionalDayField(),
    awardDay: optionalDayField(),
    acceptBy: optionalDayField(),
    acceptedOn: optionalDayField(),
    startBy: optionalDayField(),
    useBy: optionalDayField(),
    extensionBefore: optionalDayField(),
    vouchersUntil: optionalDayField(),
    changeShare: optionalShareField(),
    changeAmount: optionalAmountField(),
    changeBase: optionalCodeField(changeBases),
    applicationHours: optionalHoursField(),
    responsibleId: optionalReferenceField(),
    deputyId: optionalReferenceField(),
    note: optionalTextField(),
  })
  .superRefine(refinePeriod)

export function grantTexts(values: GrantValues): FormTexts {
  return {
    reference: values.reference,
    title: textOf.text(values.title),
    funderId: values.funderId,
    planId: textOf.text(values.planId),
    holderId: textOf.text(values.holderId),
    status: values.status,
    appliedAmount: textOf.amount(values.appliedAmount),
    probability: textOf.share(values.probability),
    awardedAmount: textOf.amount(values.awardedAmount),
    exemptFromFoundationVat: textOf.tick(values.exemptFromFoundationVat),
    isCoFinancing: textOf.tick(values.isCoFinancing),
    matchesId: textOf.text(values.matchesId),
    from: textOf.day(values.from),
    through: textOf.day(values.through),
    applyBy: textOf.day(values.applyBy),
    applyTime: textOf.time(values.applyTime),
    expectedAnswer: textOf.day(values.expectedAnswer),
    awardDay: textOf.day(values.awardDay),
    acceptBy: textOf.day(values.acceptBy),
    acceptedOn: textOf.day(values.acceptedOn),
    startBy: textOf.day(values.startBy),
    useBy: textOf.day(values.useBy),
    extensionBefore: textOf.day(values.extensionBefore),
    vouchersUntil: textOf.day(values.vouchersUntil),
    changeShare: textOf.share(values.changeShare),
    changeAmount: textOf.amount(values.changeAmount),
    changeBase: textOf.text(values.changeBase),
    applicationHours: textOf.hours(values.applicationHours),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
    note: textOf.text(values.note),
  }
}
