/** The columns beside the secretariat that no two rows of a table may share; the first table is told by its name. */
export const uniqueColumns: Readonly<Record<string, readonly string[]>> = {
  Activity: ['name'],
  Body: ['name'],
  Collaboration: ['name'],
  Contact: ['name'],
  CostLine: ['activityId', 'label'],
  Grant: ['reference'],
  Organisation: ['name'],
  Plan: ['name'],
  Position: ['name'],
}
