import { charts } from './en/charts'
import { codes } from './en/codes'
import { common } from './en/common'
import { failures } from './en/failures'
import { fields } from './en/fields'
import { shell } from './en/shell'
import type { Words } from './words'

export const en: Words = { charts, codes, common, failures, fields, shell }
