import type { SecretariatId } from './secretariat-id'

/** The roles of a secretariat, in the order the screen lists them. */
export const roles = ['leader', 'editor', 'board', 'partner'] as const
export type Role = (typeof roles)[number]

export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** Who acts, in which secretariat and with which rights: one membership, seen from inside it. */
export interface Actor {
  userId: string
  name: string
  secretariatId: SecretariatId
  role: Role
  /** The professional person the user is in this secretariat. */
  contactId: string | null
  contactOrganisationId: string | null
  maySeeSalaries: boolean
  language: Language
}
