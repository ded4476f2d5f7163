import { z } from 'zod'
import { languages, roles } from '~/domain/access/actor'
import {
  codeField,
  emailField,
  optionalHoursField,
  optionalReferenceField,
  tickField,
  versionField,
} from '~/ui/forms/field-schemas'

const figures = {
  role: codeField(roles),
  contactId: optionalReferenceField(),
  maySeeSalaries: tickField(),
}

export const invitationSchema = z.object({ email: emailField(), language: codeField(languages), ...figures })

export const memberSchema = z.object({ version: versionField(), ...figures })

/** How many hours a week the secretariat has for administration; empty: nobody says. */
export const adminHoursSchema = z.object({ version: versionField(), weeklyAdminHours: optionalHoursField() })
