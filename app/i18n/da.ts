import { settings } from './da/settings'
import { access } from './da/access'
import { activities } from './da/activities'
import { apiTokens } from './da/api-tokens'
import { anchoring } from './da/anchoring'
import { anchoringPlan } from './da/anchoring-plan'
import { agreements } from './da/agreements'
import { boardLinks } from './da/board-links'
import { boardPaper } from './da/board-paper'
import { boardReviews } from './da/board-reviews'
import { bodies } from './da/bodies'
import { calendar } from './da/calendar'
import { charts } from './da/charts'
import { carryOn } from './da/carry-on'
import { closing } from './da/closing'
import { codes } from './da/codes'
import { collaborations } from './da/collaborations'
import { common } from './da/everywhere'
import { deadlines } from './da/deadlines'
import { documents } from './da/documents'
import { failures } from './da/failures'
import { feeds } from './da/feeds'
import { fields } from './da/fields'
import { files } from './da/files'
import { flashes } from './da/flashes'
import { handover } from './da/handover'
import { importing } from './da/import'
import { obligations } from './da/obligations'
import { overview } from './da/overview'
import { positions } from './da/positions'
import { records } from './da/records'
import { conflict, deletion } from './da/saving'
import { contacts, organisations, plans, search, trash } from './da/register'
import { grants } from './da/grants'
import { funders } from './da/funders'
import { milestones } from './da/milestones'
import { money } from './da/money'
import { reminderSettings } from './da/reminder-settings'
import { reporting } from './da/reporting'
import { requirements } from './da/requirements'
import { reschedule } from './da/reschedule'
import { reminders } from './da/reminders'
import { risk } from './da/risk'
import { scenarios } from './da/scenarios'
import { shell } from './da/shell'
import { snooze } from './da/snooze'
import { templates } from './da/templates'

export const da = {
  settings,
  access,
  activities,
  agreements,
  apiTokens,
  anchoring,
  anchoringPlan,
  boardLinks,
  boardPaper,
  boardReviews,
  bodies,
  calendar,
  carryOn,
  charts,
  closing,
  codes,
  collaborations,
  common,
  conflict,
  deadlines,
  deletion,
  documents,
  failures,
  feeds,
  fields,
  files,
  flashes,
  handover,
  importing,
  obligations,
  overview,
  positions,
  records,
  reminderSettings,
  reminders,
  reporting,
  contacts,
  grants,
  funders,
  milestones,
  money,
  organisations,
  plans,
  search,
  requirements,
  reschedule,
  risk,
  scenarios,
  shell,
  snooze,
  templates,
  trash,
}
