import type { SecretariatId } from '~/domain/access/secretariat-id'
import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { Day } from '~/domain/calendar/day'
import type { AnchoringWindowDay, DeadlineRecords } from '~/domain/deadlines/deadline-records'
import { coverage } from '~/domain/funding/coverage'
import type { Db } from '~/persistence/db.server'
import { loadCoverageRecords, loadSettings } from '~/persistence/records/load-secretariat-records.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import type { SubjectStanding } from '../anchoring/subject-standing'
import { endsOnPurpose } from '../anchoring/subject-standing'

type AnchoringDays = Required<Pick<DeadlineRecords, 'anchoringWindows' | 'missingEvidence'>>

/**
 * The last responsible day of every subject of the plans that still run, and the papers that are missing. Worked out
 * from the figures of the whole secretariat, inside a transaction of the caller's too.
 */
export async function loadAnchoringDays(
  db: Db,
  secretariatId: SecretariatId,
  today: Day,
): Promise<AnchoringDays> {
  const settings = await loadSettings(db, secretariatId)
  const all = await loadCoverageRecords(db, secretariatId)
  const running = new Map(all.plans.filter(({ through }) => through >= today).map((plan) => [plan.id, plan]))
  if (running.size === 0) return { anchoringWindows: [], missingEvidence: [] }
  const { plans } = coverage(all, settings, today, new Set(running.keys()))
  const standings = await standingsIn(db, secretariatId, { records: all, plans }, today)
  return {
    anchoringWindows: standings.flatMap((standing) =>
      standing.last && !lacksOnlyPaper(standing) ? dayOf(standing, standing.last.day) : [],
    ),
    // Where no day is counted back to, the paper must be there when the plan ends.
    missingEvidence: standings.flatMap((standing) => {
      const on = standing.last?.day ?? running.get(standing.planId)?.through
      if (!standing.lacksEvidence || standing.recordedOn === null || on === undefined) return []
      // What ends on purpose asks no owner for a paper.
      if (endsOnPurpose(standing)) return []
      return { ...dayOf(standing, on), recordedOn: standing.recordedOn }
    }),
  }
}

/** Its owner has decided: no decision is waited for, only what shows it. */
function lacksOnlyPaper({ stage, lacksEvidence, falseReasons }: SubjectStanding): boolean {
  return lacksEvidence && certaintyOfStage(stage) === 'firm' && falseReasons.length === 1
}

function dayOf(standing: SubjectStanding, day: Day): AnchoringWindowDay {
  const { subjectId, anchoring, name: subject, planId, responsibleId, deputyId } = standing
  return { subjectId, pageId: anchoring?.id ?? subjectId, subject, day, planId, responsibleId, deputyId }
}
