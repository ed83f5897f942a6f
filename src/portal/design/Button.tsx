import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

/** A button; `primary` for the one thing a page is for. */
export interface ButtonProps extends AriaButtonProps {
  look?: 'primary' | 'secondary' | 'plain' | 'chip';
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'secondary', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${look}`} />;
}
