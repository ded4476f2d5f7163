import { charts } from './en/charts'
import { codes } from './en/codes'
import { common } from './en/common'
import { failures } from './en/failures'
import { fields } from './en/fields'
import { flashes } from './en/flashes'
import { shell } from './en/shell'
import type { Words } from './words'

export const en: Words = { charts, codes, common, failures, fields, flashes, shell }
