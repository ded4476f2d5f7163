import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { csvAmount, csvCell, csvText } from '../csv'
import type {
  ActivitiesCsvResult,
  ActivitiesCsvWords,
  ActivityColumn,
  ActivityListInput,
} from './activity-list'
import { activityColumns } from './activity-list'
import { anchoringStanding } from './anchoring-standing'
import type { ListedActivity } from './filter-activities.server'
import { filterActivities } from './filter-activities.server'

const amounts: ReadonlySet<ActivityColumn> = new Set(['annualNeed', 'annualGap', 'annualMissing'])

/** Every activity that the filters let through, on one sheet. */
export async function exportActivitiesCsv(
  context: UseCaseContext,
  { words, ...filters }: ActivityListInput & { words: ActivitiesCsvWords },
): Promise<ActivitiesCsvResult> {
  const found = await filterActivities(context, filters)
  if (!found.ok) return found
  const { index, rows } = found
  const seesAmounts = may(context.actor, 'seeAmounts', 'activity')
  const columns = activityColumns.filter((column) => seesAmounts || !amounts.has(column))
  const cellOf = (row: ListedActivity, column: ActivityColumn): string => {
    const { activity, coverage, figures, responsible } = row
    switch (column) {
      case 'activity':
        return csvCell(activity.name)
      case 'plan':
        return csvCell(figures.plan)
      case 'effortAreas':
        return csvCell(activity.effortAreas.join(', '))
      case 'areas':
        return csvCell(activity.areas.join(', '))
      case 'responsible':
        return csvCell(responsible?.name ?? '')
      case 'level':
        return csvCell(words.level[coverage.level])
      case 'firstUncoveredMonth':
        return csvCell(coverage.firstUncoveredMonth ?? '')
      case 'annualNeed':
      case 'annualGap':
      case 'annualMissing':
        return csvAmount(coverage[column])
      case 'continuation':
        return csvCell(words.continuation[activity.continuation])
      case 'stage':
        return csvCell(
          words.stage[anchoringStanding(activity.id, index!.plans.get(figures.planId)!, index!).stage],
        )
      case 'value':
        return activity.value === null ? '' : String(activity.value)
    }
  }
  const head = columns.map((column) => csvCell(words.columns[column]))
  const body = rows.map((row) => columns.map((column) => cellOf(row, column)))
  return { ok: true, fileName: `${words.fileName}.csv`, content: csvText([head, ...body]) }
}
