import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextField,
  type InputProps,
  type TextFieldProps,
} from 'react-aria-components';

/** A line of text to fill in, with its label, a hint, and what is wrong with it. */
export interface FieldProps extends Omit<TextFieldProps, 'children' | 'className'> {
  label: string;
  hint?: ReactNode;
  problem?: string;
  input?: InputProps;
}

export function Field({ label, hint, problem, input, ...props }: FieldProps) {
  return (
    <TextField {...props} className="field" isInvalid={problem !== undefined} validationBehavior="aria">
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Input {...input} className={`input ${input?.className ?? ''}`} />
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
