import { Link } from '@remix-run/react'
import type { LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from './class-names'
import type { IconName } from './icon'
import { Icon } from './icon'

/** `primary` once a page; `quiet` without a frame; `danger` for what deletes. */
export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger'

interface Look {
  kind?: ButtonKind
  small?: boolean
  icon?: IconName
  children: ReactNode
}

function lookOf({ kind = 'plain', small = false }: Pick<Look, 'kind' | 'small'>) {
  return classes(
    'btn',
    kind === 'primary' && 'p',
    kind === 'quiet' && 'q',
    kind === 'danger' && 'danger',
    small && 'sm',
  )
}

type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled'> & {
    /** The id of the words that say why it cannot be pressed: it stays focusable and the reason is read. */
    disabledBecause?: string | undefined
  }

export function Button({ kind, small, icon, children, disabledBecause, className, ...rest }: ButtonProps) {
  const disabled =
    disabledBecause === undefined
      ? {}
      : ({ 'aria-disabled': true, 'aria-describedby': disabledBecause, type: 'button' } as const)
  return (
    <button
      type="submit"
      {...rest}
      {...disabled}
      className={classes(lookOf({ ...(kind && { kind }), ...(small && { small }) }), className)}
    >
      {icon && <Icon name={icon} small={small ?? false} />}
      {children}
    </button>
  )
}

type LinkButtonProps = Look & Omit<LinkProps, 'children' | 'className'>

export function LinkButton({ kind = 'plain', small = false, icon, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={lookOf({ kind, small })}>
      {icon && <Icon name={icon} small={small} />}
      {children}
    </Link>
  )
}
