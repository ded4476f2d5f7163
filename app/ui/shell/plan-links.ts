import type { ShellData } from './shell-data'

/** An address of a page with the plan in view kept, where it was chosen. */
export function withPlan(to: string, shell: Pick<ShellData, 'plan' | 'isPlanChosen'>): string {
  return shell.isPlanChosen && shell.plan ? `${to}?plan=${encodeURIComponent(shell.plan.id)}` : to
}
