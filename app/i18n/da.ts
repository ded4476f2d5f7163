import { charts } from './da/charts'
import { codes } from './da/codes'
import { common } from './da/common'
import { failures } from './da/failures'
import { fields } from './da/fields'
import { flashes } from './da/flashes'
import { shell } from './da/shell'

export const da = { charts, codes, common, failures, fields, flashes, shell }
