import { useWords } from '~/i18n/language-context'
import type { SubjectStanding } from '~/usecases/anchoring/subject-standing'

/** What a subject is called on the screen: the approach has no name of its own. */
export function useSubjectName(): (row: Pick<SubjectStanding, 'subjectKind' | 'name'>) => string {
  const { approach } = useWords().anchoring
  return ({ subjectKind, name }) => (subjectKind === 'approach' ? approach : name)
}
