import { readFileSync } from 'node:fs'
import path from 'node:path'
import { day } from '~/domain/calendar/day'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { mergeWorkbook } from '~/workbook/merge'
import { readWorkbook } from '~/workbook/read-workbook'
import type { MergedWorkbook, MergeInput, ReadWorkbook } from '~/workbook/types'

export const exampleNames = ['valby-sydhavn', 'svendborg', 'roskilde'] as const
export const today = day('2026-11-22')

export const noRecords: SecretariatRecords = {
  plans: [],
  organisations: [],
  contacts: [],
  activities: [],
  costLines: [],
  positions: [],
  positionShares: [],
  positionAssignments: [],
  grants: [],
  instalments: [],
  allocations: [],
  requirements: [],
  obligations: [],
  anchorings: [],
  collaborations: [],
  bodies: [],
  bodyMembers: [],
  meetings: [],
}

export function examplePath(file: string): string {
  return path.resolve(import.meta.dirname, '../examples', file)
}

export function readExample(name: string): Promise<ReadWorkbook> {
  return readWorkbook(readFileSync(examplePath(`${name}.xlsx`)))
}

export function exampleJson<T>(file: string): T {
  return JSON.parse(readFileSync(examplePath(file), 'utf8')) as T
}

export function merge(workbook: ReadWorkbook, given: Partial<MergeInput> = {}): MergedWorkbook {
  let ids = 0
  return mergeWorkbook({
    workbook,
    existing: noRecords,
    today,
    doneBefore: null,
    newId: () => `new-${(ids += 1)}`,
    foundationVatRates: [{ from: '1900-01-01', share: 1_750 }],
    ...given,
  })
}
