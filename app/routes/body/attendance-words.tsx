import type { AttendanceFigures } from '~/domain/bodies/body-load'
import { useWords } from '~/i18n/language-context'

/** `5 af 6 kom` and under it the substitutes; in words where nothing is noted. */
export function AttendanceWords({ figures }: { figures: AttendanceFigures }) {
  const { page: words } = useWords().bodies
  const { attended, substituted, noted } = figures
  if (noted === 0) return <>{words.notNoted}</>
  return (
    <span>
      {words.came(attended, noted)}
      {substituted > 0 && <small>{words.substituted(substituted)}</small>}
    </span>
  )
}
