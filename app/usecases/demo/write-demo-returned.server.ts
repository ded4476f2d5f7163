import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Instant } from '../../domain/calendar/instant'
import { after } from '../../domain/calendar/instant'
import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'
import type { Db } from '../../persistence/db.server'
import {
  recordObligationStep,
  retellObligationStep,
} from '../../persistence/records/obligation-history.server'
import { createSubmission } from '../../persistence/submissions.server'

const words =
  'Tak for rapporten. Vi mangler deltagertal for de to sidste måneder, og afsnittet om mentorer svarer ikke på spørgsmål 4. Send den igen, når det er på plads.'

/** What came before a report stands as returned: how it was sent, and what the funder said. */
export async function writeDemoReturned(
  db: Db,
  secretariatId: SecretariatId,
  { obligations, requirements, contacts }: SecretariatRecords,
  now: Instant,
): Promise<void> {
  for (const { id: obligationId, requirementId, status, submittedOn } of obligations) {
    if (status !== 'returned' || submittedOn === null) continue
    const requirement = requirements.find(({ id }) => id === requirementId)
    const actor = contacts.find(({ id }) => id === requirement?.responsibleId)?.name ?? 'Ankerplan'
    const sentAt = after(now, { days: -35 })
    await createSubmission(db, secretariatId, {
      submittedOn,
      submittedTime: '14:20',
      receipt: 'Kvittering 2026-0417',
      actor,
      at: sentAt,
      note: null,
      obligationIds: [obligationId],
    })
    const sent = { obligationId, from: 'drafting', to: 'submitted', note: null } as const
    await recordObligationStep(db, secretariatId, sent, { actor, at: sentAt })
    const returned = { obligationId, from: 'submitted', to: 'returned', note: words } as const
    await retellObligationStep(db, secretariatId, returned, { actor, at: after(now, { days: -6 }) })
  }
}
