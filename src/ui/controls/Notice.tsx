import type { ComponentChildren } from 'preact';

interface Props {
  tone: 'plain' | 'info' | 'danger';
  /** `alert` is read out at once, `status` when the reader pauses. */
  role?: 'alert' | 'status';
  title?: string;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** Something to know, with what can be done about it. */
export const Notice = ({ tone, role, title, actions, children }: Props) => (
  <div class={`notice notice-${tone}`} role={role}>
    <div class="notice-text">
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
    {actions !== undefined && <div class="actions">{actions}</div>}
  </div>
);
