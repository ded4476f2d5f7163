import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { AttachFileForm, FileList } from '~/ui/primitives/file-list'
import type { IconName } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { BadgeTone } from '~/ui/primitives/status-badge'
import { StatusBadge } from '~/ui/primitives/status-badge'
import type { AgreementOfPage, AgreementState, PositionPage } from '~/usecases/positions/position-page'

const looks: Record<AgreementState, [BadgeTone, IconName]> = {
  signed: ['good', 'check'],
  unsigned: ['watch', 'pen'],
  expired: ['bad', 'alert'],
  coming: ['planned', 'clock'],
  earlier: ['planned', 'circle'],
}

export function AgreementsPanel({ page }: { page: PositionPage }) {
  const { positions } = useWords()
  const words = positions.page
  const isFirst = page.agreements.length === 0
  return (
    <Panel
      title={page.agreements.length > 1 ? words.agreements : words.agreement}
      note={isFirst && words.noAgreement}
      action={
        page.may.update && (
          <LinkButton small icon="plus" to={`/stillingsaftaler/ny?stilling=${page.id}`}>
            {isFirst ? words.newAgreement : words.renew}
          </LinkButton>
        )
      }
    >
      {page.agreements.map((agreement) => (
        <Agreement key={agreement.id} agreement={agreement} page={page} />
      ))}
    </Panel>
  )
}

function Agreement({ agreement, page }: { agreement: AgreementOfPage; page: PositionPage }) {
  const { positions, records, common } = useWords()
  const formats = useFormats()
  const words = positions.page
  const labels = records.fields.positionAgreement
  const [tone, icon] = looks[agreement.state]
  const { validFrom, validThrough } = agreement
  const mayAttach = page.may.update && page.may.files
  const back = `/stillinger/${page.id}`
  return (
    <div className="share">
      <h3>
        {validFrom || validThrough ? formats.period(validFrom, validThrough) : positions.document.draft}{' '}
        <StatusBadge tone={tone} icon={icon}>
          {words.agreementState[agreement.state]}
        </StatusBadge>
      </h3>
      <Facts
        facts={[
          [labels.signedOn, agreement.signedOn && formats.day(agreement.signedOn)],
          [labels.tasks, agreement.tasks && <span className="pre">{agreement.tasks}</span>],
          [labels.expectationsOfEmployer, agreement.expectationsOfEmployer],
          [labels.expectationsOfHost, agreement.expectationsOfHost],
          [labels.substitution, agreement.substitution],
          [labels.noticeMonths, agreement.noticeMonths !== null && words.months(agreement.noticeMonths)],
          [
            words.evaluations,
            agreement.evaluations.length > 0 && (
              <ul>
                {agreement.evaluations.map((evaluation) => (
                  <li key={evaluation.id}>
                    {formats.day(evaluation.day)}:{' '}
                    {evaluation.doneOn
                      ? words.evaluationHeld(formats.day(evaluation.doneOn))
                      : words.evaluationPlanned}
                    {evaluation.note && <small> · {evaluation.note}</small>}
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <p className="acts mt2">
        {(['pdf', 'docx'] as const).map((format) => (
          <LinkButton
            key={format}
            small
            icon="download"
            to={`/stillingsaftaler/${agreement.id}/${format}`}
            reloadDocument
          >
            {words.document[format]}
          </LinkButton>
        ))}
        {page.may.update && (
          <LinkButton small icon="pen" to={`/stillingsaftaler/${agreement.id}/ret`}>
            {common.edit}
          </LinkButton>
        )}
      </p>
      {agreement.files.length > 0 && <FileList files={agreement.files} mayRemove={mayAttach} back={back} />}
      {mayAttach && (
        <details>
          <summary>{words.attach}</summary>
          <AttachFileForm holder={{ kind: 'positionAgreement', id: agreement.id }} back={back} />
        </details>
      )}
    </div>
  )
}
