import { access } from './da/access'
import { charts } from './da/charts'
import { codes } from './da/codes'
import { common } from './da/common'
import { failures } from './da/failures'
import { fields } from './da/fields'
import { flashes } from './da/flashes'
import { overview } from './da/overview'
import { shell } from './da/shell'

export const da = { access, charts, codes, common, failures, fields, flashes, overview, shell }
