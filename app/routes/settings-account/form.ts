import { z } from 'zod'
import { passwordLength } from '~/domain/access/password'

const password = () => z.string({ error: 'required' }).max(passwordLength.most, { error: 'tooLong' })

/** A new password typed twice; how good it is, the use case says. */
export const newPassword = {
  password: password(),
  repeated: password(),
}

export function areAlike({ password, repeated }: { password: string; repeated: string }): boolean {
  return password === repeated
}

export const differ = { error: 'passwordsDiffer', path: ['repeated'] }

export const changePasswordSchema = z.object({ current: password(), ...newPassword }).refine(areAlike, differ)
