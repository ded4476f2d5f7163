import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { DayField, TextField } from '~/ui/forms/text-fields'
import { useRecordForm } from '~/ui/forms/use-record-form'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import type { CarriedKind, CarryOnPage } from '~/usecases/carry-on/carry-on-page'
import { carriedKinds } from '~/usecases/carry-on/carry-on-page'
import type { FormAnswer } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { RecordForm } from '../saving/record-form'
import { CarriedLines } from './carried-lines'
import { carryOnSchema } from './form'

interface CarryOnViewProps {
  page: CarryOnPage
  answer: FormAnswer | undefined
}

/** What of a plan goes on in the one that follows: chosen, named, and copied in one go. */
export function CarryOnView({ page, answer }: CarryOnViewProps) {
  const { carryOn: words, plans, records, fields: fieldWords } = useWords()
  const formats = useFormats()
  const { plan, target, following } = page
  const open = offered(page)
  const [form, fields] = useRecordForm({
    id: 'carry-on',
    schema: carryOnSchema,
    result: answer?.result,
    values: {
      targetId: textOf.text(target.id),
      planName: target.name,
      from: textOf.day(target.from),
      through: textOf.day(target.through),
      ...(Object.fromEntries(
        carriedKinds.map((kind) => [
          kind,
          open[kind].map((row) => ({
            id: row.id,
            take: textOf.tick(row.isProposed),
            name: row.suggested,
          })),
        ]),
      ) as Record<CarriedKind, never>),
    },
  })
  const lists = {
    activities: fields.activities.getFieldList().map((row) => row.getFieldset()),
    positions: fields.positions.getFieldList().map((row) => row.getFieldset()),
    bodies: fields.bodies.getFieldList().map((row) => row.getFieldset()),
  }
  const labels = records.fields.plan
  const home = `/helhedsplaner/${plan.id}`
  const named = carriedKinds.flatMap((kind) =>
    lists[kind].map((row, at) => [row.name, open[kind][at]?.name ?? words.kinds[kind]] as const),
  )
  const planFields = { planName: fields.planName, from: fields.from, through: fields.through }
  return (
    <>
      <PageHead
        title={words.pageTitle(plan.name)}
        sub={words.sub}
        crumbs={[
          { to: '/helhedsplaner', label: plans.title },
          { to: home, label: plan.name },
        ]}
      />
      {following.length > 0 && (
        <div className="mb2">
          <SegmentedLinks
            label={words.target}
            segments={[
              ...following.map(({ id, name }) => ({
                to: `${home}/viderefoer?til=${id}`,
                label: name,
                isCurrent: id === target.id,
              })),
              {
                to: `${home}/viderefoer?til=ny`,
                label: words.newPlan,
                isCurrent: target.id === null,
              },
            ]}
          />
        </div>
      )}
      <RecordForm
        form={form}
        fields={{
          ...(target.id === null && planFields),
          ...Object.fromEntries(named.map(([field]) => [field.name, field])),
        }}
        labels={{
          planName: words.planName,
          from: labels.from,
          through: labels.through,
          ...Object.fromEntries(named.map(([field, name]) => [field.name, name])),
        }}
        answer={answer}
        submitLabel={words.carry}
        cancelTo={home}
      >
        {target.id === null ? (
          <Panel title={words.newPlan} note={words.newPlanNote}>
            <div className="form">
              <TextField field={fields.planName} label={words.planName} />
              <div className="pair">
                <DayField field={fields.from} label={labels.from} hint={fieldWords.dayHint} />
                <DayField field={fields.through} label={labels.through} hint={fieldWords.dayHint} />
              </div>
            </div>
          </Panel>
        ) : (
          <>
            <input type="hidden" name={fields.targetId.name} value={target.id} />
            <p>
              {words.into} <Link to={`/helhedsplaner/${target.id}`}>{target.name}</Link>,{' '}
              {formats.period(target.from, target.through)}
            </p>
          </>
        )}
        <Note tone="info">{words.leftBehind}</Note>
        {carriedKinds.map((kind) => (
          <CarriedLines
            key={kind}
            kind={kind}
            rows={page.rows[kind]}
            open={open[kind]}
            fields={lists[kind]}
          />
        ))}
      </RecordForm>
    </>
  )
}

function offered(page: CarryOnPage): CarryOnPage['rows'] {
  const open = (kind: CarriedKind) => page.rows[kind].filter((row) => !row.carried && !row.cannot)
  return { activities: open('activities'), positions: open('positions'), bodies: open('bodies') }
}
