import { z } from 'zod'
import { areAlike, differ, newPassword } from '../settings-account/form'

export const choosePasswordSchema = z.object(newPassword).refine(areAlike, differ)
