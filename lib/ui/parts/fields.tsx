import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Base {
  readonly label: string;
  readonly hint?: string | undefined;
}

function Field({
  label,
  hint,
  children,
}: Base & { readonly children: (id: string, hintId?: string) => ComponentChildren }) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id, hintId)}
      {hint !== undefined && (
        <span id={hintId} class="tiny faint">
          {hint}
        </span>
      )}
    </div>
  );
}

const describedBy = (id: string | undefined) => (id === undefined ? {} : { 'aria-describedby': id });

interface TextProps extends Base {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Several lines. */
  readonly rows?: number;
  readonly secret?: boolean;
  readonly numeric?: boolean;
  /** By which a form that was refused finds the field to lead to. */
  readonly name?: string;
}

/** One line, or several where `rows` is given. */
export function TextField({ value, onChange, rows, secret, numeric, name, ...base }: TextProps): JSX.Element {
  const input = (event: { readonly currentTarget: { readonly value: string } }): void =>
    onChange(event.currentTarget.value);
  return (
    <Field {...base}>
      {(id, hintId) => {
        const shared = { id, class: 'input', name, value, onInput: input, ...describedBy(hintId) };
        if (rows !== undefined) return <textarea {...shared} rows={rows} />;
        if (secret) return <input {...shared} type="password" autocomplete="off" />;
        return <input {...shared} type="text" inputMode={numeric ? 'decimal' : 'text'} />;
      }}
    </Field>
  );
}

interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly about?: string | undefined;
}
interface SelectProps<V extends string> extends Base {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

export function SelectField<V extends string>({ value, options, onChange, ...base }: SelectProps<V>): JSX.Element {
  const pick = (raw: string): void => {
    const option = options.find((o) => o.value === raw);
    if (option) onChange(option.value);
  };
  return (
    <Field {...base}>
      {(id, hintId) => (
        <select
          id={id}
          class="input"
          value={value}
          {...describedBy(hintId)}
          onChange={(e) => pick(e.currentTarget.value)}
        >
          {options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A few alternatives, all visible. */
export function Choices<V extends string>({
  label,
  value,
  options,
  onChange,
}: Omit<SelectProps<V>, 'value'> & { readonly value: V | null }): JSX.Element {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="choices">
        {options.map((o) => (
          <label class="choice" key={o.value}>
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={o.value === value}
              onChange={() => onChange(o.value)}
            />
            <span class="stack-tight">
              <span>{o.label}</span>
              {o.about !== undefined && <span class="tiny dim">{o.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps extends Base {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly action?: string;
}
export function SwitchField({ label, hint, checked, onChange, action }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="switch">
      <span class="stack-tight">
        <label for={id} class="strong">
          {label}
        </label>
        {hint !== undefined && (
          <span id={`${id}-hint`} class="small dim">
            {hint}
          </span>
        )}
      </span>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        {...(action !== undefined && { 'data-action': action })}
        {...describedBy(hint === undefined ? undefined : `${id}-hint`)}
        onChange={(e) => onChange(e.currentTarget.checked)}
      />
    </div>
  );
}
