import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'

interface Found {
  id: string
  name: string
  detail: string | null
}

type FoundKind = 'activity' | 'grant' | 'contact' | 'organisation' | 'agreement' | 'collaboration'

/** Records whose folded text has every one of the (folded) words, at most `take` of a kind, by name. */
export async function findByText(
  db: Db,
  secretariatId: SecretariatId,
  words: readonly string[],
  take: number,
): Promise<{ kind: FoundKind; rows: Found[] }[]> {
  const where = { secretariatId, AND: words.map((word) => ({ searchText: { contains: word } })) }
  const [activities, grants, contacts, organisations, agreements, collaborations] = await Promise.all([
    db.activity.findMany({
      where,
      take,
      orderBy: [{ name: 'asc' }],
      select: { id: true, name: true, plan: { select: { name: true } } },
    }),
    db.grant.findMany({
      where,
      take,
      orderBy: [{ reference: 'asc' }],
      select: { id: true, reference: true, title: true, funder: { select: { name: true } } },
    }),
    db.contact.findMany({
      where,
      take,
      orderBy: [{ name: 'asc' }],
      select: { id: true, name: true, title: true },
    }),
    db.organisation.findMany({ where, take, orderBy: [{ name: 'asc' }], select: { id: true, name: true } }),
    db.agreement.findMany({
      where,
      take,
      orderBy: [{ title: 'asc' }, { sortOrder: 'desc' }],
      select: { id: true, title: true, versionLabel: true, effortArea: true },
    }),
    db.collaboration.findMany({
      where,
      take,
      orderBy: [{ name: 'asc' }],
      select: { id: true, name: true, plan: { select: { name: true } } },
    }),
  ])
  return [
    {
      kind: 'activity',
      rows: activities.map(({ id, name, plan }) => ({ id, name, detail: plan.name })),
    },
    {
      kind: 'grant',
      rows: grants.map(({ id, reference, title, funder }) => ({
        id,
        name: reference,
        detail: title ?? funder.name,
      })),
    },
    { kind: 'contact', rows: contacts.map(({ id, name, title }) => ({ id, name, detail: title })) },
    { kind: 'organisation', rows: organisations.map((row) => ({ ...row, detail: null })) },
    {
      kind: 'agreement',
      rows: agreements.map(({ id, title, versionLabel, effortArea }) => ({
        id,
        name: title,
        detail: [effortArea, versionLabel].filter(Boolean).join(' · ') || null,
      })),
    },
    {
      kind: 'collaboration',
      rows: collaborations.map(({ id, name, plan }) => ({ id, name, detail: plan.name })),
    },
  ]
}
