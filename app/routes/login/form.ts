import { z } from 'zod'

export const signInSchema = z.object({
  email: z.string({ error: 'required' }).max(254, { error: 'tooLong' }),
  password: z.string({ error: 'required' }).max(1000, { error: 'tooLong' }),
})

export const secondStepSchema = z.object({
  challenge: z.string().max(100),
  code: z.string({ error: 'required' }).max(40, { error: 'tooLong' }),
})
