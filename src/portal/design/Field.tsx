import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type InputProps,
  type TextFieldProps,
} from 'react-aria-components';

/** A line of text to fill in, or with `rows` several, with its label, a hint, and what is wrong with it. */
export interface FieldProps extends Omit<TextFieldProps, 'children' | 'className'> {
  label: string;
  hint?: ReactNode;
  problem?: string;
  input?: InputProps;
  rows?: number;
  /** What stands in the place of the field itself. */
  area?: ReactNode;
}

export function Field({ label, hint, problem, input, rows, area, ...props }: FieldProps) {
  return (
    <TextField {...props} className="field" isInvalid={problem !== undefined} validationBehavior="aria">
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {area ??
        (rows ? (
          <TextArea
            className="input"
            rows={rows}
            dir="auto"
            maxLength={input?.maxLength}
            lang={input?.lang}
          />
        ) : (
          <Input {...input} className={`input ${input?.className ?? ''}`} />
        ))}
      <FieldError className="field-problem">{problem}</FieldError>
    </TextField>
  );
}
