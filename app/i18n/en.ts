import { settings } from './en/settings'
import { access } from './en/access'
import { activities } from './en/activities'
import { apiTokens } from './en/api-tokens'
import { anchoring } from './en/anchoring'
import { anchoringPlan } from './en/anchoring-plan'
import { agreements } from './en/agreements'
import { boardLinks } from './en/board-links'
import { boardPaper } from './en/board-paper'
import { boardReviews } from './en/board-reviews'
import { bodies } from './en/bodies'
import { calendar } from './en/calendar'
import { charts } from './en/charts'
import { carryOn } from './en/carry-on'
import { closing } from './en/closing'
import { codes } from './en/codes'
import { collaborations } from './en/collaborations'
import { common } from './en/everywhere'
import { deadlines } from './en/deadlines'
import { documents } from './en/documents'
import { failures } from './en/failures'
import { feeds } from './en/feeds'
import { fields } from './en/fields'
import { files } from './en/files'
import { flashes } from './en/flashes'
import { handover } from './en/handover'
import { importing } from './en/import'
import { obligations } from './en/obligations'
import { overview } from './en/overview'
import { positions } from './en/positions'
import { records } from './en/records'
import { conflict, deletion } from './en/saving'
import { contacts, organisations, plans, search, trash } from './en/register'
import { grants } from './en/grants'
import { funders } from './en/funders'
import { milestones } from './en/milestones'
import { money } from './en/money'
import { reminderSettings } from './en/reminder-settings'
import { reporting } from './en/reporting'
import { requirements } from './en/requirements'
import { reschedule } from './en/reschedule'
import { reminders } from './en/reminders'
import { risk } from './en/risk'
import { scenarios } from './en/scenarios'
import { shell } from './en/shell'
import { snooze } from './en/snooze'
import { templates } from './en/templates'
import type { Words } from './words'

export const en: Words = {
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
