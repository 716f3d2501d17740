import { Select, TextField } from '#widgets/shared/fields.tsx';
import { mostListed, type Field } from './form.ts';
import { ManyField } from './ManyField.tsx';

interface Props {
  field: Field;
  value: string;
  onValue: (value: string) => void;
  problem: string | undefined;
}

/** One field of a form: typed, chosen from a list, or ticked. */
export function FormField({ field, ...state }: Props) {
  const { label, hint } = field;
  if (field.type === 'many') return <ManyField label={label} hint={hint} options={field.options} {...state} />;
  if (field.type === 'text') return <TextField label={label} hint={hint} suggestions={field.suggestions} {...state} />;
  if (Object.keys(field.options).length > mostListed) {
    return <TextField label={label} hint="Type an id or a part of a name." suggestions={field.options} {...state} />;
  }
  return <Select label={label} hint={hint} options={field.options} {...state} />;
}
