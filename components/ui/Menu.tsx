import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  align?: 'start' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}

/** Acts behind a button. Arrow keys, type-ahead and Escape come with it; the focus returns to the button. */
export function Menu({ trigger, align = 'end', open, onOpenChange, children }: MenuProps) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={4} collisionPadding={8} className="z-20">
          <Base.Popup className="max-h-(--available-height) min-w-44 max-w-72 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 shadow-lg shadow-black/10 outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface MenuItemProps {
  onSelect: () => void;
  icon?: ReactNode;
  /** A key that does the same, shown at the end of the line. */
  hint?: ReactNode;
  tone?: 'plain' | 'bad';
  disabled?: boolean;
  children: ReactNode;
}

/** One act of a menu. */
export function MenuItem({ onSelect, icon, hint, tone = 'plain', disabled, children }: MenuItemProps) {
  return (
    <Base.Item
      onClick={onSelect}
      {...(disabled === undefined ? {} : { disabled })}
      className={`flex min-h-7 cursor-default items-center gap-2 px-3 py-1 outline-none select-none data-disabled:text-faint data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted ${
        tone === 'bad' ? 'text-bad' : ''
      }`}
    >
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      {hint && <span className="text-xs text-faint">{hint}</span>}
    </Base.Item>
  );
}

/** Several acts under a small heading. */
export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-3 pt-1 pb-0.5 text-xs text-faint">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

/** A hairline between acts. */
export function MenuSeparator() {
  return <Base.Separator className="my-1 h-px bg-line" />;
}
