import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { isDay } from './domain/calendar/day'

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

export function isLoopbackHost(hostname: string): boolean {
  return loopbackHosts.has(hostname)
}

function isSiteAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search === ''
}

const unset = (value: unknown) => (value === '' ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional())

const variables = z.object({
  NODE_ENV: z.preprocess(unset, z.enum(['production', 'development', 'test']).default('production')),
  DATA_DIR: z.preprocess(unset, z.string().default('data')).transform((folder) => path.resolve(folder)),
  DATABASE_URL: optional(
    z.string().regex(/^(file:.+|postgres(ql)?:\/\/.+)/, 'must begin with file: or postgresql://'),
  ),
  PORT: z.preprocess(unset, z.coerce.number('must be a number').int().min(0).max(65_535).default(3000)),
  HOST: optional(z.string()),
  APP_URL: optional(
    z
      .string()
      .refine(isSiteAddress, 'must be an address without a path, such as https://plan.example.dk')
      .transform((text) => new URL(text).origin),
  ),
  SESSION_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\/.+/, 'must begin with smtp:// or smtps://')),
  MAIL_FROM: optional(z.string()),
  OIDC_ISSUER: optional(z.url('must be an address')),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  LOG_LEVEL: z.preprocess(unset, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  ANKERPLAN_DEMO: optional(
    z.stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] }),
  ),
  ANKERPLAN_TODAY: optional(z.string().refine(isDay, 'must be a day as YYYY-MM-DD')),
})

export type LogLevel = z.infer<typeof variables>['LOG_LEVEL']

export interface Environment extends Omit<z.infer<typeof variables>, 'DATABASE_URL' | 'SESSION_SECRET'> {
  readonly DATABASE_URL: string
  readonly SESSION_SECRET: string
  /** True where the demo secretariat may be loaded into an empty database. */
  readonly demoAllowed: boolean
}

/** What is wrong with the environment, a line a variable. */
export class EnvironmentProblem extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  }
}

/** Kept beside the data, so that a restart or a second server on the same data knows the sessions. */
function keptSecret(folder: string): string {
  const file = path.join(folder, 'session-secret')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** The environment, checked and completed. Throws EnvironmentProblem with every problem in it. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const read = variables.safeParse(source)
  if (!read.success) {
    throw new EnvironmentProblem(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  }
  const values = read.data
  const oidc = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET]
  if (oidc.some(Boolean) && !oidc.every(Boolean)) {
    throw new EnvironmentProblem(['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together'])
  }
  return {
    ...values,
    DATABASE_URL: values.DATABASE_URL ?? `file:${path.join(values.DATA_DIR, 'ankerplan.db')}`,
    SESSION_SECRET: values.SESSION_SECRET ?? keptSecret(values.DATA_DIR),
    demoAllowed:
      values.ANKERPLAN_DEMO ??
      (values.APP_URL === undefined || isLoopbackHost(new URL(values.APP_URL).hostname)),
  }
}

let known: Environment | undefined

/** The process's environment, read once. */
export function environment(): Environment {
  known ??= readEnvironment()
  return known
}
